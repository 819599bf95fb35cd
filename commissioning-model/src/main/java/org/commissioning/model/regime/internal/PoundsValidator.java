package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.CurrencyCodeValidator;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.Pounds;
import org.jspecify.annotations.Nullable;

/** Judges {@link Pounds}. */
public final class PoundsValidator implements ConstraintValidator<Pounds, Money> {

  private boolean aboveZero;
  private boolean signed;

  @Override
  public void initialize(Pounds constraint) {
    aboveZero = constraint.aboveZero();
    signed = constraint.signed();
  }

  @Override
  public boolean isValid(@Nullable Money money, ConstraintValidatorContext context) {
    if (money == null) {
      return true;
    }
    Faults faults = new Faults(context);
    // What is no currency is reported as that.
    if (money.currency() != null
        && CurrencyCodeValidator.known(money.currency())
        && !money.currency().equals("GBP")) {
      faults.add("must be GBP, in which the law states its amounts", "currency");
    }
    if (money.amount() != null) {
      if (aboveZero && money.amount().signum() <= 0) {
        faults.add("must be above 0", "amount");
      } else if (!signed && money.amount().signum() < 0) {
        faults.add("must be at least 0", "amount");
      }
    }
    return faults.none();
  }
}
