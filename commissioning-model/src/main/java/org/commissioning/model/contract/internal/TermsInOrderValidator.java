package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.constraint.internal.Plain;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.contract.TermsInOrder;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/** Judges {@link TermsInOrder}. */
public final class TermsInOrderValidator
    implements ConstraintValidator<TermsInOrder, PaymentMechanism> {

  private static final BigDecimal WHOLE = new BigDecimal("100");

  @Override
  public boolean isValid(@Nullable PaymentMechanism mechanism, ConstraintValidatorContext context) {
    if (mechanism == null) {
      return true;
    }
    Faults faults = new Faults(context);
    MoneyIn.requireBounds((Record) mechanism, faults);
    if (mechanism instanceof PaymentMechanism.UnitPrices prices) {
      prices(prices.prices(), faults);
    } else if (mechanism instanceof PaymentMechanism.AlignedPayment aligned) {
      prices(aligned.prices(), faults);
      plans(aligned, faults);
    } else if (mechanism instanceof PaymentMechanism.TimeBands times) {
      times(times, faults);
    } else if (mechanism instanceof PaymentMechanism.CapitatedBudget budget) {
      bands(budget.overspend(), "overspend", null, faults);
      bands(budget.underspend(), "underspend", WHOLE, faults);
    } else if (mechanism instanceof PaymentMechanism.GainShare share) {
      bands(share.gain(), "gain", WHOLE, faults);
      bands(share.pain(), "pain", null, faults);
    } else if (mechanism instanceof PaymentMechanism.OutcomePayments outcomes) {
      outcomes(outcomes, faults);
    } else if (mechanism instanceof PaymentMechanism.ServiceCredits credits) {
      for (int i = 0; i < credits.appliesTo().size(); i++) {
        String to = credits.appliesTo().get(i);
        if (to != null && to.equals(credits.id())) {
          faults.add("must be the id of another mechanism", "appliesTo", i);
        }
      }
    }
    return faults.none();
  }

  private static void prices(List<DatedPrice> prices, Faults faults) {
    for (int later = 1; later < prices.size(); later++) {
      DatedPrice price = prices.get(later);
      for (int earlier = 0; earlier < later; earlier++) {
        DatedPrice before = prices.get(earlier);
        if (price != null
            && before != null
            && price.item() != null
            && price.item().equals(before.item())
            && Spans.overlap(price.from(), price.to(), before.from(), before.to())) {
          faults.add(
              "must not hold on a day on which entry " + earlier + " holds for the same item",
              "prices",
              later);
          break;
        }
      }
    }
  }

  private static void plans(PaymentMechanism.AlignedPayment aligned, Faults faults) {
    for (int i = 0; i < aligned.plans().size(); i++) {
      var plan = aligned.plans().get(i);
      if (plan != null
          && plan.item() != null
          && aligned.prices().stream()
              .noneMatch(price -> price != null && plan.item().equals(price.item()))) {
        faults.add("must be an item that has a price", "plans", i, "item");
      }
    }
  }

  private static void times(PaymentMechanism.TimeBands times, Faults faults) {
    Integer before = null;
    for (int i = 0; i < times.bands().size(); i++) {
      TimeBand band = times.bands().get(i);
      if (band == null || band.minutes() == null) {
        continue;
      }
      if (before != null && band.minutes() <= before) {
        faults.add("must be above " + before + ", the band before it", "bands", i, "minutes");
      }
      before = band.minutes();
    }
    if (times.hourlyBeyond() != null && times.rule() == BandRule.UP) {
      faults.add("must be left out when rule is up", "hourlyBeyond");
    }
  }

  private static void bands(
      List<ShareBand> bands, String component, @Nullable BigDecimal furthest, Faults faults) {
    BigDecimal before = null;
    for (int i = 0; i < bands.size(); i++) {
      ShareBand band = bands.get(i);
      if (band == null) {
        continue;
      }
      BigDecimal end = band.upToPercent();
      if (end == null) {
        if (i < bands.size() - 1) {
          faults.add("must be given for all bands but the last", component, i, "upToPercent");
        }
        continue;
      }
      if (before != null && end.compareTo(before) <= 0) {
        faults.add(
            "must be above " + Plain.of(before) + ", the end of the band before it",
            component,
            i,
            "upToPercent");
      } else if (furthest != null && end.compareTo(furthest) > 0) {
        faults.add("must be at most 100, since no cost is below 0", component, i, "upToPercent");
      }
      before = end;
    }
  }

  private static void outcomes(PaymentMechanism.OutcomePayments outcomes, Faults faults) {
    BigDecimal least = amount(outcomes.least());
    BigDecimal most = amount(outcomes.most());
    BigDecimal before = amount(outcomes.paidBefore());
    if (least != null && most != null && least.compareTo(most) > 0) {
      faults.add("must be at most " + Plain.of(most) + ", the most", "least", "amount");
    }
    if (before != null && most != null && before.compareTo(most) > 0) {
      faults.add("must be at most " + Plain.of(most) + ", the most", "paidBefore", "amount");
    }
  }

  private static @Nullable BigDecimal amount(@Nullable Money money) {
    return money == null ? null : money.amount();
  }

  /** Whether two spans of days, open at an absent end, have a day in common. */
  static final class Spans {

    private Spans() {}

    static boolean overlap(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate otherFrom,
        @Nullable LocalDate otherTo) {
      return (from == null || otherTo == null || !otherTo.isBefore(from))
          && (to == null || otherFrom == null || !otherFrom.isAfter(to));
    }
  }
}
