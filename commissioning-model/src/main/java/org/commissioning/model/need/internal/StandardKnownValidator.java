package org.commissioning.model.need.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.need.DirectlyStandardisedRateQuestion;
import org.commissioning.model.need.StandardKnown;
import org.commissioning.model.population.StandardPopulations;
import org.jspecify.annotations.Nullable;

/** Judges {@link StandardKnown}. */
public final class StandardKnownValidator
    implements ConstraintValidator<StandardKnown, DirectlyStandardisedRateQuestion> {

  @Override
  public boolean isValid(
      @Nullable DirectlyStandardisedRateQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.standard() == null) {
      return true;
    }
    String sought = question.standard();
    if (!question.ownStandards().isEmpty()) {
      return question.ownStandards().stream()
              .filter(Objects::nonNull)
              .anyMatch(standard -> sought.equals(standard.id()))
          || Report.fault(context, "must be one of the ids in ownStandards", "standard");
    }
    return StandardPopulations.standard().find(sought).isPresent()
        || Report.fault(
            context,
            "must be one of: " + String.join(", ", StandardPopulations.standard().ids()),
            "standard");
  }
}
