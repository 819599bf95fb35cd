package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.EveryCriterionScored;
import org.jspecify.annotations.Nullable;

/** Judges {@link EveryCriterionScored} where criteria have weights and scales. */
public final class AppraisalScoredValidator
    implements ConstraintValidator<EveryCriterionScored, AppraisalQuestion> {

  @Override
  public boolean isValid(@Nullable AppraisalQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    List<String> ids = new ArrayList<>();
    Map<String, CriterionScale> scales = new HashMap<>();
    boolean sound = true;
    for (int i = 0; i < question.criteria().size(); i++) {
      AppraisalCriterion criterion = question.criteria().get(i);
      if (criterion == null || criterion.id() == null || ids.contains(criterion.id())) {
        sound = false;
        continue;
      }
      ids.add(criterion.id());
      CriterionScale scale = criterion.scale();
      if (scale == null || !finite(scale.lowest()) || !finite(scale.highest())) {
        continue;
      }
      if (scale.highest() <= scale.lowest()) {
        faults.add("must be above the lowest score", "criteria", i, "scale", "highest");
      } else {
        scales.put(criterion.id(), scale);
      }
    }
    if (sound) {
      ScoreGrid.complete(ids, question.options(), faults);
      ScoreGrid.onScale(scales, question.options(), faults);
    }
    return faults.none();
  }

  private static boolean finite(@Nullable Double number) {
    return number != null && Double.isFinite(number);
  }
}
