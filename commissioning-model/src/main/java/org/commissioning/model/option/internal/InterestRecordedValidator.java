package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.InterestRecorded;
import org.commissioning.model.option.MakeOrBuyQuestion;
import org.commissioning.model.option.Route;
import org.jspecify.annotations.Nullable;

/** Judges {@link InterestRecorded}. */
public final class InterestRecordedValidator
    implements ConstraintValidator<InterestRecorded, MakeOrBuyQuestion> {

  @Override
  public boolean isValid(@Nullable MakeOrBuyQuestion question, ConstraintValidatorContext context) {
    if (question == null || !question.conflicts().isEmpty()) {
      return true;
    }
    Faults faults = new Faults(context);
    boolean own =
        question.options().stream()
            .anyMatch(
                option ->
                    option != null
                        && option.parts().stream()
                            .anyMatch(
                                part ->
                                    part != null
                                        && part.model() != null
                                        && part.model().route() == Route.OWN_DELIVERY));
    if (own) {
      faults.add("must record the in-house team's interest in the answer", "conflicts");
    }
    return faults.none();
  }
}
