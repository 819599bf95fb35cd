package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.OpenShare;
import org.jspecify.annotations.Nullable;

/** Judges {@link OpenShare}. */
public final class OpenShareValidator implements ConstraintValidator<OpenShare, Double> {

  @Override
  public boolean isValid(@Nullable Double value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    if (!Double.isFinite(value)) {
      return Report.fault(context, "must be a finite number");
    }
    if (value <= 0) {
      return Report.fault(context, "must be above 0");
    }
    return value < 1 || Report.fault(context, "must be below 1");
  }
}
