package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.SwingCriterion;
import org.commissioning.model.option.SwingWeightsQuestion;
import org.commissioning.model.option.SwingsSound;
import org.jspecify.annotations.Nullable;

/** Judges {@link SwingsSound}. */
public final class SwingsSoundValidator
    implements ConstraintValidator<SwingsSound, SwingWeightsQuestion> {

  private static final double LEAST_RANGE = 1e-9;

  @Override
  public boolean isValid(
      @Nullable SwingWeightsQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    boolean worth = question.criteria().isEmpty();
    for (int i = 0; i < question.criteria().size(); i++) {
      SwingCriterion criterion = question.criteria().get(i);
      worth |= criterion == null || criterion.points() == null || criterion.points() != 0;
      if (criterion != null
          && criterion.worst() != null
          && criterion.best() != null
          && Math.abs(criterion.worst() - criterion.best()) < LEAST_RANGE) {
        faults.add(
            "must differ from the worst score by 0.000000001 or more", "criteria", i, "best");
      }
    }
    if (!worth) {
      faults.add("must have a swing with points above 0", "criteria");
    }
    return faults.none();
  }
}
