package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.Real;
import org.jspecify.annotations.Nullable;

/** Judges {@link Real}. */
public final class RealValidator implements ConstraintValidator<Real, Double> {

  private @Nullable BigDecimal min;
  private @Nullable BigDecimal max;
  private @Nullable BigDecimal above;
  private @Nullable BigDecimal below;
  private @Nullable BigDecimal least;

  @Override
  public void initialize(Real constraint) {
    min = bound(constraint.min());
    max = bound(constraint.max());
    above = bound(constraint.above());
    below = bound(constraint.below());
    least = bound(constraint.leastAboveZero());
  }

  private static @Nullable BigDecimal bound(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  @Override
  public boolean isValid(@Nullable Double value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    if (!Double.isFinite(value)) {
      return Report.fault(context, "must be a finite number");
    }
    if (above != null && value <= above.doubleValue()) {
      return Report.fault(context, "must be above " + above.toPlainString());
    }
    if (min != null && value < min.doubleValue()) {
      return Report.fault(context, "must be at least " + min.toPlainString());
    }
    if (least != null && value > 0 && value < least.doubleValue()) {
      return Report.fault(context, "must be 0 or at least " + least.toPlainString());
    }
    if (max != null && value > max.doubleValue()) {
      return Report.fault(context, "must be at most " + max.toPlainString());
    }
    return below == null
        || value < below.doubleValue()
        || Report.fault(context, "must be below " + below.toPlainString());
  }
}
