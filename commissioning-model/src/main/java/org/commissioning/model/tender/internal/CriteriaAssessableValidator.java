package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private static final int DEEPEST = 20;

  @Override
  public boolean isValid(@Nullable AwardRules rules, ConstraintValidatorContext context) {
    if (rules == null) {
      return true;
    }
    Faults faults = new Faults(context);
    List<AwardCriterion> criteria = rules.criteria();
    Set<String> parents = parents(criteria);
    Set<String> scored = Scored.ids(criteria);
    depth(faults, criteria);
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
      minimum(faults, rules, criterion, !scored.contains(criterion.id()), i);
    }
    return faults.none();
  }

  private static void minimum(
      Faults faults, AwardRules rules, AwardCriterion criterion, boolean gatesOnly, int i) {
    Minimum minimum = criterion.minimum();
    if (minimum == null || minimum.unit() == null) {
      return;
    }
    boolean marks = criterion.assessment() instanceof Assessment.Marked;
    boolean points = numeric(rules.importance()) && !gatesOnly;
    if (!marks && !points) {
      faults.add(
          "must be left out for a criterion without marks or points", "criteria", i, "minimum");
    } else if (minimum.unit() == ScoreUnit.MARK && !marks) {
      faults.add(
          "must be points (the criterion has no marks of its own)",
          "criteria",
          i,
          "minimum",
          "unit");
    } else if (minimum.unit() == ScoreUnit.POINTS && !points) {
      faults.add("must be a mark (the criterion has no points)", "criteria", i, "minimum", "unit");
    }
  }

  /** Reports the first criterion that lies deeper than anyone could weigh or read. */
  private static void depth(Faults faults, List<AwardCriterion> criteria) {
    Map<String, String> parents = new HashMap<>();
    for (AwardCriterion criterion : criteria) {
      if (criterion != null && criterion.id() != null && criterion.parent() != null) {
        parents.putIfAbsent(criterion.id(), criterion.parent());
      }
    }
    for (int i = 0; i < criteria.size(); i++) {
      AwardCriterion criterion = criteria.get(i);
      String at = criterion == null ? null : criterion.parent();
      int level = 1;
      while (at != null && level <= DEEPEST) {
        level++;
        at = parents.get(at);
      }
      if (level > DEEPEST) {
        if (!cyclic(parents, criterion.id())) {
          faults.add("must lie at most " + DEEPEST + " levels deep", "criteria", i, "parent");
        }
        return;
      }
    }
  }

  /** Another rule reports a cycle. */
  private static boolean cyclic(Map<String, String> parents, @Nullable String from) {
    String at = from;
    for (int steps = 0; at != null && steps <= parents.size(); steps++) {
      at = parents.get(at);
    }
    return at != null;
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
