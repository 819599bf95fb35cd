package org.commissioning.model.tender.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.jspecify.annotations.Nullable;

/** Which criteria carry points, and how many. */
final class Scored {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Scored() {}

  /** The ids of the criteria that are scored themselves or have a sub-criterion that is. */
  static Set<String> ids(List<AwardCriterion> criteria) {
    Map<String, String> parents = new HashMap<>();
    for (AwardCriterion criterion : criteria) {
      if (criterion != null && criterion.id() != null && criterion.parent() != null) {
        parents.putIfAbsent(criterion.id(), criterion.parent());
      }
    }
    Set<String> wholes = CriteriaAssessableValidator.parents(criteria);
    Set<String> scored = new HashSet<>();
    for (AwardCriterion criterion : criteria) {
      if (criterion == null
          || wholes.contains(criterion.id())
          || criterion.assessment() instanceof Assessment.PassFail) {
        continue;
      }
      for (String at = criterion.id(); at != null && scored.add(at); at = parents.get(at)) {
        // Climbs until it meets a criterion that is known already, so each is met once.
      }
    }
    return scored;
  }

  /** The points that a criterion with a stated weight carries; null if that cannot be said. */
  static @Nullable BigDecimal points(
      AwardRules rules, Map<String, AwardCriterion> criteria, AwardCriterion criterion) {
    BigDecimal points = criterion.weight();
    if (points == null
        || !Numbers.bounded(points)
        || !CriteriaAssessableValidator.numeric(rules.importance())) {
      return null;
    }
    if (rules.importance() instanceof RelativeImportance.Percentages percentages
        && percentages.sharesOf() == WeightBase.PARENT) {
      AwardCriterion at = criterion;
      for (int level = 0; at.parent() != null; level++) {
        at = criteria.get(at.parent());
        if (at == null || !Numbers.bounded(at.weight()) || level > criteria.size()) {
          return null;
        }
        points = points.multiply(at.weight()).divide(HUNDRED);
        if (!Numbers.bounded(points)) {
          return null;
        }
      }
    }
    return points;
  }
}
