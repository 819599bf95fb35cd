package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.ComparedCriterion;
import org.commissioning.model.option.EveryCriterionScored;
import org.commissioning.model.option.ObservedWeightsQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link EveryCriterionScored} where criteria have no weights. */
public final class ObservedScoredValidator
    implements ConstraintValidator<EveryCriterionScored, ObservedWeightsQuestion> {

  @Override
  public boolean isValid(
      @Nullable ObservedWeightsQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    List<String> ids = new ArrayList<>();
    for (ComparedCriterion criterion : question.criteria()) {
      if (criterion == null || criterion.id() == null || ids.contains(criterion.id())) {
        return true;
      }
      ids.add(criterion.id());
    }
    ScoreGrid.complete(ids, question.options(), faults);
    return faults.none();
  }
}
