package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.CriteriaAssessable;
import org.commissioning.model.tender.Minimum;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.ScoreUnit;
import org.jspecify.annotations.Nullable;

/** Judges {@link CriteriaAssessable}. */
public final class CriteriaAssessableValidator
    implements ConstraintValidator<CriteriaAssessable, AwardRules> {

  @Override
  public boolean isValid(@Nullable AwardRules rules, ConstraintValidatorContext context) {
    if (rules == null) {
      return true;
    }
    Faults faults = new Faults(context);
    List<AwardCriterion> criteria = rules.criteria();
    Set<String> parents = parents(criteria);
    for (int i = 0; i < criteria.size(); i++) {
      AwardCriterion criterion = criteria.get(i);
      if (criterion == null || criterion.id() == null) {
        continue;
      }
      boolean leaf = !parents.contains(criterion.id());
      if (leaf && criterion.assessment() == null) {
        faults.add(
            "must be given for a criterion without sub-criteria", "criteria", i, "assessment");
      } else if (!leaf && criterion.assessment() != null) {
        faults.add(
            "must be left out for a criterion that has sub-criteria", "criteria", i, "assessment");
      }
      minimum(faults, rules, criterion, i);
    }
    return faults.none();
  }

  private static void minimum(Faults faults, AwardRules rules, AwardCriterion criterion, int i) {
    Minimum minimum = criterion.minimum();
    if (minimum == null || minimum.unit() == null) {
      return;
    }
    if (minimum.unit() == ScoreUnit.MARK
        && !(criterion.assessment() instanceof Assessment.Marked)) {
      faults.add(
          "must be points (the criterion has no marks of its own)",
          "criteria",
          i,
          "minimum",
          "unit");
    }
    if (minimum.unit() == ScoreUnit.POINTS
        && (criterion.assessment() instanceof Assessment.PassFail
            || !numeric(rules.importance()))) {
      faults.add("must be a mark (the criterion has no points)", "criteria", i, "minimum", "unit");
    }
  }

  /** The ids that some criterion names as its parent. */
  static Set<String> parents(List<AwardCriterion> criteria) {
    Set<String> parents = new HashSet<>();
    for (AwardCriterion criterion : criteria) {
      if (criterion != null && criterion.parent() != null) {
        parents.add(criterion.parent());
      }
    }
    return parents;
  }

  static boolean numeric(@Nullable RelativeImportance importance) {
    return importance instanceof RelativeImportance.Percentages
        || importance instanceof RelativeImportance.Points;
  }
}
