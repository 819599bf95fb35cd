package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.regime.ExclusionGrounds;
import org.commissioning.model.regime.KnownExclusionGround;
import org.jspecify.annotations.Nullable;

/** Judges {@link KnownExclusionGround}. */
public final class KnownExclusionGroundValidator
    implements ConstraintValidator<KnownExclusionGround, String> {

  @Override
  public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
    return code == null || ExclusionGrounds.standard().find(code).isPresent();
  }
}
