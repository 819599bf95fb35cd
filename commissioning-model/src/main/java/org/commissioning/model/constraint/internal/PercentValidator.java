package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.Percent;
import org.jspecify.annotations.Nullable;

/** Judges {@link Percent}. */
public final class PercentValidator implements ConstraintValidator<Percent, BigDecimal> {

  private static final DecimalBounds BOUNDS = new DecimalBounds("0", "100", "", "", 3, 6);

  @Override
  public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
    return value == null || BOUNDS.judge(value, context);
  }
}
