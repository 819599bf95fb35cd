package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.regime.FitsThresholds;
import org.commissioning.model.regime.ThresholdQuestion;
import org.commissioning.model.regime.Thresholds;
import org.jspecify.annotations.Nullable;

/** Judges {@link FitsThresholds}. */
public final class FitsThresholdsValidator
    implements ConstraintValidator<FitsThresholds, ThresholdQuestion> {

  @Override
  public boolean isValid(@Nullable ThresholdQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Thresholds.standard()
        .misfits(question)
        .forEach((place, rule) -> faults.add(rule, place.toArray()));
    return faults.none();
  }
}
