package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.model.tender.WeightsSum;
import org.jspecify.annotations.Nullable;

/** Judges {@link WeightsSum}. Sums are exact; nothing is forgiven for rounding. */
public final class WeightsSumValidator implements ConstraintValidator<WeightsSum, AwardRules> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String TOP = "";

  @Override
  public boolean isValid(@Nullable AwardRules rules, ConstraintValidatorContext context) {
    if (rules == null || rules.importance() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (!CriteriaAssessableValidator.numeric(rules.importance())) {
      refuseNumbers(faults, rules.criteria());
    } else if (present(faults, rules.criteria())) {
      if (rules.importance() instanceof RelativeImportance.Points points) {
        ofWhole(faults, rules.criteria(), points.total());
      } else if (rules.importance() instanceof RelativeImportance.Percentages percentages) {
        if (percentages.sharesOf() == WeightBase.WHOLE) {
          ofWhole(faults, rules.criteria(), HUNDRED);
        } else if (percentages.sharesOf() == WeightBase.PARENT) {
          ofParent(faults, rules.criteria());
        }
      }
    }
    return faults.none();
  }

  private static void refuseNumbers(Faults faults, List<AwardCriterion> criteria) {
    for (int i = 0; i < criteria.size(); i++) {
      AwardCriterion criterion = criteria.get(i);
      if (criterion != null && criterion.weight() != null) {
        faults.add(
            "must be left out (importance is stated without numbers)", "criteria", i, "weight");
      }
    }
  }

  /** Each scored criterion has a weight, no gate has; false if sums cannot be judged. */
  private static boolean present(Faults faults, List<AwardCriterion> criteria) {
    Set<String> parents = CriteriaAssessableValidator.parents(criteria);
    boolean summable = true;
    for (int i = 0; i < criteria.size(); i++) {
      AwardCriterion criterion = criteria.get(i);
      if (criterion == null || criterion.id() == null) {
        summable = false;
        continue;
      }
      boolean leaf = !parents.contains(criterion.id());
      boolean gate = criterion.assessment() instanceof Assessment.PassFail;
      if (leaf && !gate && criterion.weight() == null) {
        faults.add("must be given (importance is stated in numbers)", "criteria", i, "weight");
        summable = false;
      } else if (leaf && gate && criterion.weight() != null) {
        faults.add("must be left out for a pass/fail criterion", "criteria", i, "weight");
        summable = false;
      } else if (criterion.weight() != null && !Numbers.bounded(criterion.weight())) {
        summable = false;
      }
    }
    return summable;
  }

  private static void ofWhole(
      Faults faults, List<AwardCriterion> criteria, @Nullable BigDecimal declared) {
    Map<String, Integer> index = index(criteria);
    BigDecimal[] sums = leafSums(criteria, index);
    if (sums == null || declared == null || !Numbers.bounded(declared)) {
      return;
    }
    Set<String> parents = CriteriaAssessableValidator.parents(criteria);
    BigDecimal whole = BigDecimal.ZERO;
    for (int i = 0; i < criteria.size(); i++) {
      AwardCriterion criterion = criteria.get(i);
      if (criterion.parent() == null || !index.containsKey(criterion.parent())) {
        whole = whole.add(sums[i]);
      }
      if (parents.contains(criterion.id())
          && criterion.weight() != null
          && criterion.weight().compareTo(sums[i]) != 0) {
        faults.add(
            "must be the sum of the weights of its sub-criteria (" + Numbers.plain(sums[i]) + ")",
            "criteria",
            i,
            "weight");
      }
    }
    if (whole.compareTo(declared) != 0) {
      faults.add(
          "must have weights that sum to "
              + Numbers.plain(declared)
              + " but they sum to "
              + Numbers.plain(whole),
          "criteria");
    }
  }

  /**
   * For each criterion, the weights of the criteria without sub-criteria at or below it; null if
   * parents lead round in a cycle, which another rule reports. Leaves first, then upwards: linear.
   */
  private static BigDecimal @Nullable [] leafSums(
      List<AwardCriterion> criteria, Map<String, Integer> index) {
    int[] open = new int[criteria.size()];
    for (AwardCriterion criterion : criteria) {
      Integer up = criterion.parent() == null ? null : index.get(criterion.parent());
      if (up != null) {
        open[up]++;
      }
    }
    BigDecimal[] sums = new BigDecimal[criteria.size()];
    ArrayDeque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < open.length; i++) {
      sums[i] = BigDecimal.ZERO;
      if (open[i] == 0) {
        BigDecimal weight = criteria.get(i).weight();
        sums[i] = weight == null ? BigDecimal.ZERO : weight;
        ready.add(i);
      }
    }
    int done = 0;
    for (Integer at = ready.poll(); at != null; at = ready.poll()) {
      done++;
      String parent = criteria.get(at).parent();
      Integer up = parent == null ? null : index.get(parent);
      if (up != null) {
        sums[up] = sums[up].add(sums[at]);
        if (--open[up] == 0) {
          ready.add(up);
        }
      }
    }
    return done == criteria.size() ? sums : null;
  }

  private static void ofParent(Faults faults, List<AwardCriterion> criteria) {
    Map<String, Integer> index = index(criteria);
    if (leafSums(criteria, index) == null) {
      return;
    }
    Set<String> scored = Scored.ids(criteria);
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    sums.put(TOP, BigDecimal.ZERO);
    boolean complete = true;
    for (int i = 0; i < criteria.size(); i++) {
      AwardCriterion criterion = criteria.get(i);
      if (!scored.contains(criterion.id())) {
        if (criterion.weight() != null) {
          complete = false;
          faults.add("must be left out for a criterion made up of gates", "criteria", i, "weight");
        }
      } else if (criterion.weight() != null) {
        String parent = criterion.parent() == null ? TOP : criterion.parent();
        sums.merge(parent, criterion.weight(), BigDecimal::add);
      } else {
        complete = false;
        faults.add(
            "must be given (weights are percentages of the parent)", "criteria", i, "weight");
      }
    }
    if (!complete) {
      return;
    }
    sums.forEach(
        (parent, sum) -> {
          if (sum.compareTo(HUNDRED) == 0) {
            return;
          }
          if (parent.equals(TOP)) {
            faults.add(
                "must have weights at the top that sum to 100 but they sum to "
                    + Numbers.plain(sum),
                "criteria");
          } else if (index.get(parent) != null) {
            faults.add(
                "must have sub-criteria whose weights sum to 100 but they sum to "
                    + Numbers.plain(sum),
                "criteria",
                index.get(parent),
                "id");
          }
        });
  }

  private static Map<String, Integer> index(List<AwardCriterion> criteria) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < criteria.size(); i++) {
      index.putIfAbsent(criteria.get(i).id(), i);
    }
    return index;
  }
}
