package org.commissioning.model.population.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.population.AgeBand;
import org.commissioning.model.population.AgesInOrder;
import org.jspecify.annotations.Nullable;

/** Judges {@link AgesInOrder}. */
public final class AgesInOrderValidator implements ConstraintValidator<AgesInOrder, AgeBand> {

  private static final int OLDEST = 150;

  @Override
  public boolean isValid(@Nullable AgeBand ages, ConstraintValidatorContext context) {
    if (ages == null
        || ages.fromYears() == null
        || ages.toYears() == null
        || ages.fromYears() > OLDEST
        || ages.toYears() >= ages.fromYears()) {
      return true;
    }
    return Report.fault(context, "must not be below the first age, " + ages.fromYears(), "toYears");
  }
}
