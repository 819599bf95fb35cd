package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/** Judges {@link Required}. */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    return value != null;
  }
}
