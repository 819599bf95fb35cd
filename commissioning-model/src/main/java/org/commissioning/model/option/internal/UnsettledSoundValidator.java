package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
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
    Set<String> criteria = new HashSet<>();
    for (int i = 0; i < question.criteria().size(); i++) {
      UnsettledCriterion criterion = question.criteria().get(i);
      if (criterion == null || criterion.id() == null || !criteria.add(criterion.id())) {
        return faults.none();
      }
      CriterionScale scale = criterion.scale();
      if (scale != null
          && scale.lowest() != null
          && scale.highest() != null
          && scale.highest() <= scale.lowest()) {
        faults.add("must be above the lowest score", "criteria", i, "scale", "highest");
      }
    }
    for (int i = 0; i < question.options().size(); i++) {
      UnsettledOption option = question.options().get(i);
      if (option == null || option.scores().isEmpty()) {
        continue;
      }
      Set<String> given = new HashSet<>();
      for (UnsettledScore score : option.scores()) {
        given.add(score == null || score.criterion() == null ? "" : score.criterion());
      }
      if (criteria.containsAll(given) && given.size() < criteria.size()) {
        faults.add(
            "must have a score on every criterion but lacks "
                + (criteria.size() - given.size())
                + " of them",
            "options",
            i,
            "scores");
      }
    }
    return faults.none();
  }
}
