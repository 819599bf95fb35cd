package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/** Judges {@link WholeNumber} on {@link Long}. */
public final class WholeLongValidator implements ConstraintValidator<WholeNumber, Long> {

  private WholeNumberBounds bounds = new WholeNumberBounds(Long.MIN_VALUE, Long.MAX_VALUE);

  @Override
  public void initialize(WholeNumber constraint) {
    bounds = WholeNumberBounds.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable Long value, ConstraintValidatorContext context) {
    return value == null || bounds.judge(value, context);
  }
}
