package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.resource.PortfolioCandidate;
import org.commissioning.model.resource.PortfolioQuestion;
import org.commissioning.model.resource.RequiresOthers;
import org.jspecify.annotations.Nullable;

/** Judges {@link RequiresOthers}. */
public final class RequiresOthersValidator
    implements ConstraintValidator<RequiresOthers, PortfolioQuestion> {

  @Override
  public boolean isValid(@Nullable PortfolioQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    for (int i = 0; i < question.candidates().size(); i++) {
      PortfolioCandidate candidate = question.candidates().get(i);
      int at =
          candidate == null || candidate.id() == null
              ? -1
              : candidate.requires().indexOf(candidate.id());
      if (at >= 0) {
        faults.add("must be another candidate", "candidates", i, "requires", at);
      }
    }
    return faults.none();
  }
}
