package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.Money;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
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
    Set<String> ratios = scoredAsRatio(lot);
    for (int t = 0; t < lot.tenders().size(); t++) {
      Tender tender = lot.tenders().get(t);
      if (tender == null) {
        continue;
      }
      for (int p = 0; p < tender.prices().size(); p++) {
        TenderedPrice price = tender.prices().get(p);
        PriceElement element = price == null ? null : elements.get(price.element());
        if (element != null) {
          // An excluded tender is in no field of bids, so no formula meets its price.
          boolean aboveZero = tender.exclusion() == null && ratios.contains(element.id());
          new Check(faults, lot.rules().prices(), element, aboveZero, t, p).price(price);
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

  /** The elements whose price a formula divides by, so that it must be above zero. */
  private static Set<String> scoredAsRatio(Lot lot) {
    Set<String> ratios = new HashSet<>();
    for (AwardCriterion criterion : lot.rules().criteria()) {
      if (criterion != null
          && criterion.assessment() instanceof Assessment.Priced priced
          && (priced.formula() instanceof PriceFormula.LowestPriceRatio
              || priced.formula() instanceof PriceFormula.PercentageAboveLowest)) {
        ratios.add(priced.element());
      }
    }
    return ratios;
  }

  private record Check(
      Faults faults, PriceTerms terms, PriceElement element, boolean aboveZero, int t, int p) {

    void price(TenderedPrice price) {
      if (price instanceof TenderedPrice.LumpSum lumpSum) {
        lumpSum(lumpSum);
      } else if (price instanceof TenderedPrice.Schedule schedule) {
        schedule(schedule);
      }
    }

    private void lumpSum(TenderedPrice.LumpSum lumpSum) {
      if (!element.items().isEmpty()) {
        faults.add(
            "must be a rate for each item of the schedule", "tenders", t, "prices", p, "type");
        return;
      }
      Money price = lumpSum.price();
      if (price == null) {
        return;
      }
      currency(price, "price");
      if (aboveZero && price.amount() != null && price.amount().signum() <= 0) {
        faults.add(
            "must be above 0 (its formula divides by prices)",
            "tenders",
            t,
            "prices",
            p,
            "price",
            "amount");
      }
    }

    private void schedule(TenderedPrice.Schedule schedule) {
      if (element.items().isEmpty()) {
        faults.add(
            "must be a lump sum (its element has no schedule of items)",
            "tenders",
            t,
            "prices",
            p,
            "type");
        return;
      }
      Map<String, BigDecimal> volumes = new HashMap<>();
      for (PriceElement.Item item : element.items()) {
        if (item != null && item.id() != null && item.volume() != null) {
          volumes.put(item.id(), item.volume());
        }
      }
      BigDecimal evaluated = BigDecimal.ZERO;
      int priced = 0;
      for (int r = 0; r < schedule.rates().size(); r++) {
        TenderedPrice.Rate rate = schedule.rates().get(r);
        if (rate == null || rate.item() == null) {
          continue;
        }
        BigDecimal volume = volumes.get(rate.item());
        if (volume == null) {
          faults.add(
              "must be the id of an item of the schedule",
              "tenders",
              t,
              "prices",
              p,
              "rates",
              r,
              "item");
          continue;
        }
        priced++;
        if (rate.rate() != null) {
          currency(rate.rate(), "rates", r, "rate");
          if (Numbers.bounded(rate.rate().amount()) && Numbers.bounded(volume)) {
            evaluated = evaluated.add(rate.rate().amount().multiply(volume));
          }
        }
      }
      if (priced < volumes.size()) {
        faults.add(
            "must price each item of the schedule: "
                + volumes.size()
                + " items but "
                + priced
                + " priced",
            "tenders",
            t,
            "prices",
            p,
            "rates");
      } else if (aboveZero && evaluated.signum() <= 0) {
        faults.add(
            "must come to more than 0 (its formula divides by prices) but came to "
                + Numbers.plain(evaluated),
            "tenders",
            t,
            "prices",
            p,
            "rates");
      }
    }

    private void currency(Money price, Object... place) {
      if (price.currency() != null
          && terms.currency() != null
          && !price.currency().equals(terms.currency())) {
        Object[] full = new Object[place.length + 5];
        full[0] = "tenders";
        full[1] = t;
        full[2] = "prices";
        full[3] = p;
        System.arraycopy(place, 0, full, 4, place.length);
        full[full.length - 1] = "currency";
        faults.add("must be the currency that the rules state", full);
      }
    }
  }
}
