package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceOpening;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.PricesFitRules;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.jspecify.annotations.Nullable;

/** Judges {@link PricesFitRules}. */
public final class PricesFitRulesValidator implements ConstraintValidator<PricesFitRules, Lot> {

  @Override
  public boolean isValid(@Nullable Lot lot, ConstraintValidatorContext context) {
    if (lot == null || lot.rules() == null || lot.rules().prices() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Map<String, PriceElement> elements = elements(lot.rules().prices());
    Map<String, PricesOutside.Floor> floors = floors(lot);
    for (int t = 0; t < lot.tenders().size(); t++) {
      Tender tender = lot.tenders().get(t);
      if (tender == null) {
        continue;
      }
      for (int p = 0; p < tender.prices().size(); p++) {
        TenderedPrice price = tender.prices().get(p);
        PriceElement element = price == null ? null : elements.get(price.element());
        if (element != null) {
          PricesOutside.Floor floor = out(tender) ? null : floors.get(element.id());
          new Check(faults, lot.rules().prices(), element, floor, t, p).price(price);
        }
      }
    }
    return faults.none();
  }

  private static Map<String, PriceElement> elements(PriceTerms terms) {
    Map<String, PriceElement> elements = new HashMap<>();
    for (PriceElement element : terms.elements()) {
      if (element != null && element.id() != null) {
        elements.put(element.id(), element);
      }
    }
    return elements;
  }

  /** A tender that is out meets no formula, so its price need not suit one. */
  private static boolean out(Tender tender) {
    return tender.exclusion() != null
        || tender.gateOutcomes().stream()
            .anyMatch(outcome -> outcome != null && Boolean.FALSE.equals(outcome.passed()));
  }

  /** What the price of an element must be, by the formulas or the combination that meet it. */
  private static Map<String, PricesOutside.Floor> floors(Lot lot) {
    Map<String, PricesOutside.Floor> floors = new HashMap<>();
    Combination combination = lot.rules().combination();
    String element = combination == null ? null : PricesOutside.element(combination);
    if (element != null) {
      floors.put(element, PricesOutside.floor(combination));
    }
    for (AwardCriterion criterion : lot.rules().criteria()) {
      if (criterion != null && criterion.assessment() instanceof Assessment.Priced priced) {
        PricesOutside.Floor floor = PricesOutside.floor(priced.formula());
        if (floor != null) {
          floors.put(priced.element(), floor);
        }
      }
    }
    return floors;
  }

  private record Check(
      Faults faults,
      PriceTerms terms,
      PriceElement element,
      PricesOutside.@Nullable Floor floor,
      int t,
      int p) {

    void price(TenderedPrice price) {
      if (price instanceof TenderedPrice.LumpSum lumpSum) {
        vat(lumpSum.vat());
        lumpSum(lumpSum);
      } else if (price instanceof TenderedPrice.Schedule schedule) {
        vat(schedule.vat());
        schedule(schedule);
      } else if (price instanceof TenderedPrice.Unopened
          && terms.opening() != PriceOpening.AFTER_QUALITY) {
        faults.add(
            "must not be unopened (the rules do not open prices after quality)", place("type"));
      }
    }

    private void vat(@Nullable VatTreatment tendered) {
      if (tendered != null && terms.vat() != null && tendered != terms.vat()) {
        faults.add(
            "must be the treatment of value added tax that the rules state ("
                + terms.vat().code()
                + ")",
            place("vat"));
      }
    }

    private void lumpSum(TenderedPrice.LumpSum lumpSum) {
      if (!element.items().isEmpty()) {
        faults.add("must be a rate for each item of the schedule", place("type"));
        return;
      }
      Money price = lumpSum.price();
      if (price == null) {
        return;
      }
      currency(price, "price");
      if (price.amount() != null && below(price.amount())) {
        faults.add(least("must be above 0", "must be at least 0"), place("price", "amount"));
      }
    }

    private boolean below(BigDecimal price) {
      return floor != null && (floor.zeroAllowed() ? price.signum() < 0 : price.signum() <= 0);
    }

    private String least(String above, String atLeast) {
      return floor == null
          ? above
          : (floor.zeroAllowed() ? atLeast : above) + " (" + floor.why() + ")";
    }

    /** A place in this price. */
    private Object[] place(Object... inside) {
      Object[] full = new Object[inside.length + 4];
      full[0] = "tenders";
      full[1] = t;
      full[2] = "prices";
      full[3] = p;
      System.arraycopy(inside, 0, full, 4, inside.length);
      return full;
    }

    private void schedule(TenderedPrice.Schedule schedule) {
      if (element.items().isEmpty()) {
        faults.add("must be a lump sum (its element has no schedule of items)", place("type"));
        return;
      }
      Map<String, BigDecimal> volumes = new HashMap<>();
      for (PriceElement.Item item : element.items()) {
        if (item != null && item.id() != null && item.volume() != null) {
          volumes.put(item.id(), item.volume());
        }
      }
      BigDecimal evaluated = BigDecimal.ZERO;
      Set<String> priced = new HashSet<>();
      for (int r = 0; r < schedule.rates().size(); r++) {
        TenderedPrice.Rate rate = schedule.rates().get(r);
        if (rate == null || rate.item() == null) {
          continue;
        }
        BigDecimal volume = volumes.get(rate.item());
        if (volume == null) {
          faults.add("must be the id of an item of the schedule", place("rates", r, "item"));
          continue;
        }
        priced.add(rate.item());
        if (rate.rate() != null) {
          currency(rate.rate(), "rates", r, "rate");
          if (Numbers.bounded(rate.rate().amount()) && Numbers.bounded(volume)) {
            evaluated = evaluated.add(rate.rate().amount().multiply(volume));
          }
        }
      }
      if (priced.size() < volumes.size()) {
        faults.add(
            "must price each item of the schedule: "
                + volumes.size()
                + " items but "
                + priced.size()
                + " priced",
            place("rates"));
      } else if (below(evaluated)) {
        faults.add(
            least("must come to more than 0", "must come to at least 0")
                + " but came to "
                + Numbers.plain(evaluated),
            place("rates"));
      }
    }

    private void currency(Money price, Object... place) {
      if (price.currency() != null
          && terms.currency() != null
          && !price.currency().equals(terms.currency())) {
        Object[] currency = Arrays.copyOf(place, place.length + 1);
        currency[place.length] = "currency";
        faults.add("must be the currency that the rules state", place(currency));
      }
    }
  }
}
