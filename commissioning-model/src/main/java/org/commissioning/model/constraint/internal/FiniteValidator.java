package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.Finite;
import org.jspecify.annotations.Nullable;

/** Judges {@link Finite}. */
public final class FiniteValidator implements ConstraintValidator<Finite, Double> {

  @Override
  public boolean isValid(@Nullable Double value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    return Double.isFinite(value);
  }
}
