package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.RankAcceptabilityQuestion;
import org.commissioning.model.option.UnsettledCriterion;
import org.commissioning.model.option.UnsettledOption;
import org.commissioning.model.option.UnsettledScore;
import org.commissioning.model.option.UnsettledSound;
import org.jspecify.annotations.Nullable;

/** Judges {@link UnsettledSound}. Silent about what is absent or malformed in itself. */
public final class UnsettledSoundValidator
    implements ConstraintValidator<UnsettledSound, RankAcceptabilityQuestion> {

  @Override
  public boolean isValid(
      @Nullable RankAcceptabilityQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Map<String, UnsettledCriterion> criteria = new LinkedHashMap<>();
    boolean sound = true;
    for (int i = 0; i < question.criteria().size(); i++) {
      UnsettledCriterion criterion = question.criteria().get(i);
      sound &=
          criterion != null
              && criterion.id() != null
              && criteria.put(criterion.id(), criterion) == null;
      CriterionScale scale = criterion == null ? null : criterion.scale();
      if (scale != null
          && EveryCriterionScoredValidator.stated(scale)
          && scale.highest() <= scale.lowest()) {
        faults.add("must be above the lowest score", "criteria", i, "scale", "highest");
      }
    }
    for (int i = 0; sound && i < question.options().size(); i++) {
      UnsettledOption option = question.options().get(i);
      if (option != null) {
        complete(criteria.keySet(), option, i, faults);
        onScale(criteria, option, i, faults);
      }
    }
    return faults.none();
  }

  private static void complete(
      Set<String> criteria, UnsettledOption option, int at, Faults faults) {
    List<@Nullable String> scored = new ArrayList<>();
    for (UnsettledScore score : option.scores()) {
      scored.add(score == null ? null : score.criterion());
    }
    EveryCriterionScoredValidator.complete(criteria, scored, at, faults);
  }

  private static void onScale(
      Map<String, UnsettledCriterion> criteria, UnsettledOption option, int at, Faults faults) {
    for (int j = 0; j < option.scores().size(); j++) {
      UnsettledScore score = option.scores().get(j);
      UnsettledCriterion criterion = score == null ? null : criteria.get(score.criterion());
      CriterionScale scale = criterion == null ? null : criterion.scale();
      if (score == null
          || scale == null
          || !EveryCriterionScoredValidator.stated(scale)
          || scale.highest() <= scale.lowest()) {
        continue;
      }
      if (off(scale, score.lowest())) {
        faults.add(
            EveryCriterionScoredValidator.onItsScale(scale), "options", at, "scores", j, "lowest");
      }
      if (off(scale, score.highest())) {
        faults.add(
            EveryCriterionScoredValidator.onItsScale(scale), "options", at, "scores", j, "highest");
      }
    }
  }

  private static boolean off(CriterionScale scale, @Nullable Double score) {
    return score != null && (score < scale.lowest() || score > scale.highest());
  }
}
