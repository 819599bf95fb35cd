package org.commissioning.model.value.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.value.RatesFitPrices;
import org.commissioning.model.value.ValueBasis;
import org.jspecify.annotations.Nullable;

/** Judges {@link RatesFitPrices}. */
public final class RatesFitPricesValidator
    implements ConstraintValidator<RatesFitPrices, ValueBasis> {

  @Override
  public boolean isValid(@Nullable ValueBasis basis, ConstraintValidatorContext context) {
    if (basis == null || basis.prices() == null || basis.discounting() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (basis.prices().basis() == PriceBasis.NOMINAL && basis.discounting().schedule() != null) {
      faults.add("must be real, as the rates of the schedule are", "prices", "basis");
    }
    return faults.none();
  }
}
