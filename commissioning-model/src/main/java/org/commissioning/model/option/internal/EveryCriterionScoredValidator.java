package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.constraint.internal.Named;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.option.EveryCriterionScored;
import org.jspecify.annotations.Nullable;

/** Judges {@link EveryCriterionScored}. Silent about what is absent or malformed in itself. */
public final class EveryCriterionScoredValidator
    implements ConstraintValidator<EveryCriterionScored, AppraisalQuestion> {

  @Override
  public boolean isValid(@Nullable AppraisalQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Map<String, AppraisalCriterion> criteria = new LinkedHashMap<>();
    boolean sound = true;
    for (int i = 0; i < question.criteria().size(); i++) {
      AppraisalCriterion criterion = question.criteria().get(i);
      sound &=
          criterion != null
              && criterion.id() != null
              && criteria.put(criterion.id(), criterion) == null;
      CriterionScale scale = criterion == null ? null : criterion.scale();
      if (scale != null && stated(scale) && scale.highest() <= scale.lowest()) {
        faults.add("must be above the lowest score", "criteria", i, "scale", "highest");
      }
    }
    for (int i = 0; sound && i < question.options().size(); i++) {
      AppraisedOption option = question.options().get(i);
      if (option != null) {
        complete(criteria.keySet(), option, i, faults);
        onScale(criteria, option, i, faults);
      }
    }
    return faults.none();
  }

  static void complete(Set<String> criteria, AppraisedOption option, int at, Faults faults) {
    List<@Nullable String> scored = new ArrayList<>();
    for (CriterionScore score : option.scores()) {
      scored.add(score == null ? null : score.criterion());
    }
    complete(criteria, scored, at, faults);
  }

  static void complete(Set<String> criteria, List<@Nullable String> scored, int at, Faults faults) {
    Set<String> given = new HashSet<>();
    for (String criterion : scored) {
      if (criterion == null || !criteria.contains(criterion)) {
        return;
      }
      given.add(criterion);
    }
    int missing = criteria.size() - given.size();
    if (missing == 0 || given.isEmpty()) {
      return;
    }
    int number = 1;
    String first = "";
    for (String id : criteria) {
      if (!given.contains(id)) {
        first = Named.of("criterion", id, number);
        break;
      }
      number++;
    }
    faults.add(
        "must have a score on every criterion but lacks "
            + (missing == 1 ? "that on " + first : missing + ", the first that on " + first),
        "options",
        at,
        "scores");
  }

  private static void onScale(
      Map<String, AppraisalCriterion> criteria, AppraisedOption option, int at, Faults faults) {
    for (int j = 0; j < option.scores().size(); j++) {
      CriterionScore score = option.scores().get(j);
      AppraisalCriterion criterion = score == null ? null : criteria.get(score.criterion());
      CriterionScale scale = criterion == null ? null : criterion.scale();
      if (score != null
          && score.value() != null
          && scale != null
          && stated(scale)
          && scale.lowest() < scale.highest()
          && (score.value() < scale.lowest() || score.value() > scale.highest())) {
        faults.add(onItsScale(scale), "options", at, "scores", j, "value");
      }
    }
  }

  static String onItsScale(CriterionScale scale) {
    return "must be from "
        + text(scale.lowest())
        + " to "
        + text(scale.highest())
        + " on its scale";
  }

  static boolean stated(CriterionScale scale) {
    return finite(scale.lowest()) && finite(scale.highest());
  }

  private static boolean finite(@Nullable Double number) {
    return number != null && Double.isFinite(number);
  }

  private static String text(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
