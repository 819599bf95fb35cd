package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.CurrencyCodeValidator;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.CostsComparable;
import org.commissioning.model.contract.PaymentIncentivesQuestion;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.UnitCost;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/** Judges {@link CostsComparable}. */
public final class CostsComparableValidator
    implements ConstraintValidator<CostsComparable, PaymentIncentivesQuestion> {

  /** Each is moved by several levers, and the whole payment worked out again for each. */
  private static final int MOST_FACTS = 200;

  private static final BigDecimal BOUND = new BigDecimal("1000000000000");

  @Override
  public boolean isValid(
      @Nullable PaymentIncentivesQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    String currency = null;
    if (question.payment() != null) {
      for (MoneyIn.Placed placed : MoneyIn.of(question.payment())) {
        String code = placed.money().currency();
        if (code != null && CurrencyCodeValidator.known(code)) {
          currency = code;
          break;
        }
      }
    }
    if (question.payment() != null && question.payment().delivered().size() > MOST_FACTS) {
      faults.add(
          "must have at most " + MOST_FACTS + " entries where incentives are asked for",
          "payment",
          "delivered");
    }
    items(question, faults);
    for (int i = 0; i < question.costs().size(); i++) {
      UnitCost cost = question.costs().get(i);
      Money money = cost == null ? null : cost.cost();
      if (money == null) {
        continue;
      }
      if (money.amount() != null && money.amount().signum() < 0) {
        faults.add("must be at least 0", "costs", i, "cost", "amount");
      } else if (money.amount() != null && money.amount().compareTo(BOUND) >= 0) {
        faults.add("must be below " + BOUND, "costs", i, "cost", "amount");
      }
      if (currency != null
          && money.currency() != null
          && CurrencyCodeValidator.known(money.currency())
          && !money.currency().equals(currency)) {
        faults.add(
            "must be " + currency + ", the currency of the payment",
            "costs",
            i,
            "cost",
            "currency");
      }
    }
    return faults.none();
  }

  /** A cost is of something that its mechanism counts: one of anything else would not be used. */
  private static void items(PaymentIncentivesQuestion question, Faults faults) {
    if (question.payment() == null) {
      return;
    }
    Map<String, PaymentMechanism> mechanisms = new HashMap<>();
    for (PaymentMechanism mechanism : question.payment().mechanisms()) {
      if (mechanism != null && mechanism.id() != null) {
        mechanisms.putIfAbsent(mechanism.id(), mechanism);
      }
    }
    for (int i = 0; i < question.costs().size(); i++) {
      UnitCost cost = question.costs().get(i);
      PaymentMechanism mechanism = cost == null ? null : mechanisms.get(cost.mechanism());
      String fault = mechanism == null ? null : itemFault(mechanism, cost.item());
      if (fault != null) {
        faults.add(fault, "costs", i, "item");
      }
    }
  }

  private static @Nullable String itemFault(PaymentMechanism mechanism, @Nullable String item) {
    Set<String> items = PayableTermsValidator.items(mechanism);
    if (mechanism instanceof PaymentMechanism.OpenBookCost open) {
      items = new HashSet<>();
      for (CostHead head : open.heads()) {
        if (head != null) {
          items.add(head.item());
        }
      }
    }
    if (item != null) {
      return items == null
          ? "must be left out, since its mechanism counts nothing by item"
          : items.contains(item) ? null : "must be an item of its mechanism";
    }
    boolean byItem =
        mechanism instanceof PaymentMechanism.UnitPrices
            || mechanism instanceof PaymentMechanism.OutcomePayments;
    return byItem ? "must be given, since its mechanism counts by item" : null;
  }
}
