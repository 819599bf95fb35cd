package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.Amount;
import org.jspecify.annotations.Nullable;

/** Judges {@link Amount}. */
public final class AmountValidator implements ConstraintValidator<Amount, BigDecimal> {

  private static final DecimalBounds BOUNDS = new DecimalBounds("", "", "", "", 15, 6);

  @Override
  public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
    return value == null || BOUNDS.judge(value, context);
  }
}
