package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.DoNothingConsidered;
import org.commissioning.model.option.OptionsAppraisalQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link DoNothingConsidered}. */
public final class DoNothingConsideredValidator
    implements ConstraintValidator<DoNothingConsidered, OptionsAppraisalQuestion> {

  @Override
  public boolean isValid(
      @Nullable OptionsAppraisalQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.appraisal() == null) {
      return true;
    }
    boolean considered =
        question.appraisal().options().stream()
            .anyMatch(option -> option != null && Boolean.TRUE.equals(option.doesNothing()));
    Faults faults = new Faults(context);
    if (!considered && question.doNothingAbsent() == null) {
      faults.add(
          "must say why no option does nothing or goes on as now, or one must", "doNothingAbsent");
    } else if (considered && question.doNothingAbsent() != null) {
      faults.add("must be left out where an option does nothing", "doNothingAbsent");
    }
    return faults.none();
  }
}
