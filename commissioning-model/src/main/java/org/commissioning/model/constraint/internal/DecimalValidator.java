package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.jspecify.annotations.Nullable;

/** Judges {@link Decimal}. */
public final class DecimalValidator implements ConstraintValidator<Decimal, BigDecimal> {

  private DecimalBounds bounds = new DecimalBounds("", "", "", "", 15, 6);

  @Override
  public void initialize(Decimal constraint) {
    bounds =
        new DecimalBounds(
            constraint.min(),
            constraint.max(),
            constraint.above(),
            constraint.below(),
            constraint.integerDigits(),
            constraint.fractionDigits());
  }

  @Override
  public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
    return value == null || bounds.judge(value, context);
  }
}
