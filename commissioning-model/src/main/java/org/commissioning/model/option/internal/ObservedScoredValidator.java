package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashSet;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.AppraisedOption;
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
    Set<String> criteria = new LinkedHashSet<>();
    for (ComparedCriterion criterion : question.criteria()) {
      if (criterion == null || criterion.id() == null || !criteria.add(criterion.id())) {
        return true;
      }
    }
    for (int i = 0; i < question.options().size(); i++) {
      AppraisedOption option = question.options().get(i);
      if (option != null) {
        EveryCriterionScoredValidator.complete(criteria, option, i, faults);
      }
    }
    return faults.none();
  }
}
