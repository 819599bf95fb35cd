package org.commissioning.model.need.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.need.FoundWhatWasSought;
import org.commissioning.model.need.NeedsAssessment;
import org.commissioning.model.need.Sought;
import org.jspecify.annotations.Nullable;

/** Judges {@link FoundWhatWasSought}. */
public final class FoundWhatWasSoughtValidator
    implements ConstraintValidator<FoundWhatWasSought, NeedsAssessment> {

  @Override
  public boolean isValid(@Nullable NeedsAssessment judged, ConstraintValidatorContext context) {
    if (judged == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (!judged.needs().isEmpty() && !judged.lookedFor().contains(Sought.NEEDS)) {
      faults.add("must be left out unless needs were looked for", "needs");
    }
    if (!judged.assets().isEmpty() && !judged.lookedFor().contains(Sought.ASSETS)) {
      faults.add("must be left out unless assets were looked for", "assets");
    }
    return faults.none();
  }
}
