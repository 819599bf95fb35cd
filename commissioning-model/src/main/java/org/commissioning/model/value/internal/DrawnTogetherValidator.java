package org.commissioning.model.value.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.value.DrawnTogether;
import org.commissioning.model.value.StrategyDraws;
import org.commissioning.model.value.UncertainStrategiesQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link DrawnTogether}. */
public final class DrawnTogetherValidator
    implements ConstraintValidator<DrawnTogether, UncertainStrategiesQuestion> {

  @Override
  public boolean isValid(
      @Nullable UncertainStrategiesQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.strategies().isEmpty()) {
      return true;
    }
    StrategyDraws first = question.strategies().get(0);
    Faults faults = new Faults(context);
    for (int i = 1; first != null && i < question.strategies().size(); i++) {
      StrategyDraws strategy = question.strategies().get(i);
      if (strategy != null && strategy.draws().size() != first.draws().size()) {
        faults.add("must have as many draws as the first strategy", "strategies", i);
      }
    }
    return faults.none();
  }
}
