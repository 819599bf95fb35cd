package org.commissioning.model.outcome.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.outcome.DifferenceQuestion;
import org.commissioning.model.outcome.OneKind;
import org.jspecify.annotations.Nullable;

/** Judges {@link OneKind}. */
public final class OneKindValidator implements ConstraintValidator<OneKind, DifferenceQuestion> {

  @Override
  public boolean isValid(
      @Nullable DifferenceQuestion question, ConstraintValidatorContext context) {
    return question == null
        || question.first() == null
        || question.second() == null
        || question.first().getClass() == question.second().getClass()
        || Report.fault(context, "must be of the same kind as the first", "second");
  }
}
