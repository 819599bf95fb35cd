package org.commissioning.model.contribution.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.contribution.AmountKnown;
import org.commissioning.model.contribution.ContributionQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link AmountKnown}. */
public final class AmountKnownValidator
    implements ConstraintValidator<AmountKnown, ContributionQuestion> {

  @Override
  public boolean isValid(
      @Nullable ContributionQuestion question, ConstraintValidatorContext context) {
    return question == null
        || question.amount() != null
        || !question.coalitions().isEmpty()
        || Report.fault(context, "must be given where no coalition has a value", "amount");
  }
}
