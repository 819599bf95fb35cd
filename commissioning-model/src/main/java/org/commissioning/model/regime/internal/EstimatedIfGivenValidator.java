package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.regime.EstimatedIfGiven;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.ThresholdQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link EstimatedIfGiven}. */
public final class EstimatedIfGivenValidator
    implements ConstraintValidator<EstimatedIfGiven, ThresholdQuestion> {

  @Override
  public boolean isValid(@Nullable ThresholdQuestion question, ConstraintValidatorContext context) {
    return question == null
        || question.value() == null
        || question.canBeEstimated() != Fact.NO
        || Report.fault(context, "must be left out where the value cannot be estimated", "value");
  }
}
