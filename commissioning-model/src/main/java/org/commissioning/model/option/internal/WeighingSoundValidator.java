package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.MakeOrBuyQuestion;
import org.commissioning.model.option.WeighingSound;
import org.jspecify.annotations.Nullable;

/** Judges {@link WeighingSound}. */
public final class WeighingSoundValidator
    implements ConstraintValidator<WeighingSound, MakeOrBuyQuestion> {

  @Override
  public boolean isValid(@Nullable MakeOrBuyQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    CriterionScale scale = question.weighing() == null ? null : question.weighing().costScale();
    if (scale != null
        && EveryCriterionScoredValidator.stated(scale)
        && scale.highest() - scale.lowest() < 1) {
      faults.add("must be above the lowest cost by 1 or more", "weighing", "costScale", "highest");
    }
    boolean asNow =
        question.options().stream()
            .anyMatch(option -> option != null && Boolean.TRUE.equals(option.asNow()));
    if (!asNow && question.asNowAbsent() == null) {
      faults.add("must say why no option goes on as now, or one must", "asNowAbsent");
    } else if (asNow && question.asNowAbsent() != null) {
      faults.add("must be left out where an option goes on as now", "asNowAbsent");
    }
    return faults.none();
  }
}
