package org.commissioning.model.outcome.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.outcome.ExtremeValues;
import org.commissioning.model.outcome.OverDispersionQuestion;
import org.commissioning.model.outcome.TrimmingStated;
import org.jspecify.annotations.Nullable;

/** Judges {@link TrimmingStated}. */
public final class TrimmingStatedValidator
    implements ConstraintValidator<TrimmingStated, OverDispersionQuestion> {

  @Override
  public boolean isValid(
      @Nullable OverDispersionQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.extremes() == null) {
      return true;
    }
    boolean kept = question.extremes() == ExtremeValues.KEPT;
    if (kept && question.trimmedShare() != null) {
      return Report.fault(context, "must be left out where extremes are kept", "trimmedShare");
    }
    return kept
        || question.trimmedShare() != null
        || Report.fault(context, "must be given where extremes are not kept", "trimmedShare");
  }
}
