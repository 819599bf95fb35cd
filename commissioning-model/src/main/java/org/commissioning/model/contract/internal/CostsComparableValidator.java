package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.CurrencyCodeValidator;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.contract.CostsComparable;
import org.commissioning.model.contract.PaymentIncentivesQuestion;
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
}
