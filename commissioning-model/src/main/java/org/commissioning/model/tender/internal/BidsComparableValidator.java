package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.tender.AbnormallyLowQuestion;
import org.commissioning.model.tender.AbnormallyLowRule;
import org.commissioning.model.tender.AbnormallyLowRules;
import org.commissioning.model.tender.BidStatus;
import org.commissioning.model.tender.BidsComparable;
import org.commissioning.model.tender.LimitReference;
import org.commissioning.model.tender.LowBid;
import org.commissioning.model.tender.LowPriceLimit;
import org.commissioning.model.tender.PercentageUnits;
import org.commissioning.model.tender.PriceEstimate;
import org.jspecify.annotations.Nullable;

/** Judges {@link BidsComparable}. */
public final class BidsComparableValidator
    implements ConstraintValidator<BidsComparable, AbnormallyLowQuestion> {

  @Override
  public boolean isValid(
      @Nullable AbnormallyLowQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    AbnormallyLowRule rule = question.rule();
    if (rule != null) {
      dates(rule, question.on(), faults);
      if (question.estimate() == null
          && needsEstimate(rule, question.on(), admitted(question.bids()))) {
        faults.add("must be given (the rule compares prices with it)", "estimate");
      }
    }
    prices(question.bids(), question.estimate(), rule, faults);
    return faults.none();
  }

  private static void dates(AbnormallyLowRule rule, @Nullable LocalDate on, Faults faults) {
    AbnormallyLowRules rules = AbnormallyLowRules.standard();
    String id = AbnormallyLowRules.idOf(rule);
    if (on == null || id == null || rules.find(id, on).isPresent()) {
      return;
    }
    faults.add("must be a day on which the rule is known to hold (" + rules.period(id) + ")", "on");
  }

  private static long admitted(List<LowBid> bids) {
    return bids.stream().filter(bid -> bid != null && bid.status() == BidStatus.ADMITTED).count();
  }

  private static boolean needsEstimate(
      AbnormallyLowRule rule, @Nullable LocalDate on, long admitted) {
    if (rule instanceof AbnormallyLowRule.WorldBank || rule instanceof AbnormallyLowRule.Colombia) {
      AbnormallyLowRules rules = AbnormallyLowRules.standard();
      return on != null
          && rules
              .find(String.valueOf(AbnormallyLowRules.idOf(rule)), on)
              .filter(
                  law ->
                      BigDecimal.valueOf(admitted).compareTo(rules.figure(law, "relative-from", on))
                          < 0)
              .isPresent();
    }
    if (rule instanceof AbnormallyLowRule.Spain spain) {
      return spain.units() == PercentageUnits.POINTS
          || admitted == 1
          || (admitted == 3 && Boolean.TRUE.equals(spain.absoluteFall()));
    }
    if (rule instanceof AbnormallyLowRule.OwnScreen own) {
      return byEstimate(own.limit());
    }
    if (rule instanceof AbnormallyLowRule.PortugalByAuthority authority) {
      return byEstimate(authority.limit());
    }
    return rule instanceof AbnormallyLowRule.ItalyMethodA
        || rule instanceof AbnormallyLowRule.PortugalByLaw
        || rule instanceof AbnormallyLowRule.Poland;
  }

  private static boolean byEstimate(@Nullable LowPriceLimit limit) {
    return limit != null && limit.reference() == LimitReference.ESTIMATE;
  }

  private static void prices(
      List<LowBid> bids,
      @Nullable PriceEstimate estimate,
      @Nullable AbnormallyLowRule rule,
      Faults faults) {
    LowBid first = bids.isEmpty() ? null : bids.get(0);
    String currency = first == null || first.price() == null ? null : first.price().currency();
    VatTreatment vat = firstStated(bids);
    String inOneCurrency = "must be in one currency with bids[0] (" + currency + ")";
    String treatment = "";
    for (int i = bids.size() - 1; i >= 0; i--) {
      if (vat != null && bids.get(i) != null && bids.get(i).vat() == vat) {
        treatment = "must be treated alike with bids[" + i + "] (" + vat.code() + ")";
      }
    }
    boolean pounds =
        rule instanceof AbnormallyLowRule.Scotland scotland
            && Boolean.TRUE.equals(scotland.marginLimited());
    for (int i = 0; i < bids.size(); i++) {
      LowBid bid = bids.get(i);
      if (bid == null) {
        continue;
      }
      if (bid.price() != null) {
        if (bid.price().amount() != null && bid.price().amount().signum() <= 0) {
          faults.add("must be above 0", "bids", i, "price", "amount");
        }
        if (differs(currency, bid.price().currency())) {
          faults.add(inOneCurrency, "bids", i, "price", "currency");
        } else if (i == 0 && pounds && differs("GBP", bid.price().currency())) {
          faults.add(
              "must be GBP (in which the handbook limits its margin)",
              "bids",
              i,
              "price",
              "currency");
        }
        if (rule instanceof AbnormallyLowRule.ItalyMethodA
            && bid.status() == BidStatus.ADMITTED
            && estimate != null
            && above(bid.price(), estimate.price())) {
          faults.add(
              "must be at most the base price (the rule compares discounts)",
              "bids",
              i,
              "price",
              "amount");
        }
      }
      if (bid.vat() == VatTreatment.NOT_STATED) {
        faults.add("must be stated (prices are compared)", "bids", i, "vat");
      } else if (differs(vat, bid.vat())) {
        faults.add(treatment, "bids", i, "vat");
      } else if (rule instanceof AbnormallyLowRule.Poland && bid.vat() == VatTreatment.EXCLUDED) {
        faults.add("must not be excluded (the rule compares prices with tax)", "bids", i, "vat");
      }
    }
    if (estimate != null) {
      if (estimate.price() != null) {
        if (estimate.price().amount() != null && estimate.price().amount().signum() <= 0) {
          faults.add("must be above 0", "estimate", "price", "amount");
        }
        if (differs(currency, estimate.price().currency())) {
          faults.add(inOneCurrency, "estimate", "price", "currency");
        }
      }
      if (estimate.vat() == VatTreatment.NOT_STATED) {
        faults.add("must be stated (prices are compared)", "estimate", "vat");
      } else if (differs(vat, estimate.vat())) {
        faults.add(treatment, "estimate", "vat");
      }
    }
  }

  private static @Nullable VatTreatment firstStated(List<LowBid> bids) {
    for (LowBid bid : bids) {
      if (bid != null && bid.vat() != null && bid.vat() != VatTreatment.NOT_STATED) {
        return bid.vat();
      }
    }
    return null;
  }

  private static boolean above(@Nullable Money price, @Nullable Money base) {
    return price != null
        && base != null
        && Numbers.bounded(price.amount())
        && Numbers.bounded(base.amount())
        && price.amount().compareTo(base.amount()) > 0;
  }

  private static boolean differs(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }
}
