package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.WeightMinimum;
import org.commissioning.model.tender.WeightMinimumsMet;
import org.jspecify.annotations.Nullable;

/** Judges {@link WeightMinimumsMet}. Sums are exact. */
public final class WeightMinimumsMetValidator
    implements ConstraintValidator<WeightMinimumsMet, Lot> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public boolean isValid(@Nullable Lot lot, ConstraintValidatorContext context) {
    if (lot == null || lot.rules() == null || lot.weightMinimums().isEmpty()) {
      return true;
    }
    Faults faults = new Faults(context);
    if (!CriteriaAssessableValidator.numeric(lot.rules().importance())) {
      faults.add("must be empty (importance is stated without numbers)", "weightMinimums");
      return false;
    }
    Map<String, BigDecimal> points = points(lot.rules());
    if (points == null) {
      return true;
    }
    for (int i = 0; i < lot.weightMinimums().size(); i++) {
      WeightMinimum minimum = lot.weightMinimums().get(i);
      if (minimum != null && minimum.of() != null && Numbers.bounded(minimum.leastPercent())) {
        judge(faults, lot.rules(), points, minimum, i);
      }
    }
    return faults.none();
  }

  private static void judge(
      Faults faults,
      AwardRules rules,
      Map<String, BigDecimal> points,
      WeightMinimum minimum,
      int i) {
    BigDecimal base = BigDecimal.ZERO;
    BigDecimal held = BigDecimal.ZERO;
    Map<String, AwardCriterion> byId = byId(rules);
    for (AwardCriterion criterion : rules.criteria()) {
      BigDecimal carried = points.get(criterion.id());
      if (carried == null) {
        continue;
      }
      boolean price = criterion.assessment() instanceof Assessment.Priced;
      if (minimum.of() == WeightMinimum.MinimumBase.WHOLE || !price) {
        base = base.add(carried);
      }
      if (under(byId, criterion, minimum.criteria())) {
        held = held.add(carried);
      }
    }
    if (held.multiply(HUNDRED).compareTo(minimum.leastPercent().multiply(base)) < 0) {
      faults.add(
          "must be met ("
              + Numbers.plain(minimum.leastPercent())
              + "% of "
              + Numbers.plain(base)
              + " points, but the criteria weigh "
              + Numbers.plain(held)
              + ")",
          "weightMinimums",
          i,
          "leastPercent");
    }
  }

  private static boolean under(
      Map<String, AwardCriterion> byId, AwardCriterion criterion, List<String> ids) {
    Set<String> met = new HashSet<>();
    AwardCriterion at = criterion;
    while (at != null && met.add(at.id())) {
      if (ids.contains(at.id())) {
        return true;
      }
      at = at.parent() == null ? null : byId.get(at.parent());
    }
    return false;
  }

  private static Map<String, AwardCriterion> byId(AwardRules rules) {
    Map<String, AwardCriterion> byId = new HashMap<>();
    for (AwardCriterion criterion : rules.criteria()) {
      if (criterion != null && criterion.id() != null) {
        byId.putIfAbsent(criterion.id(), criterion);
      }
    }
    return byId;
  }

  /** The points of the criteria that are scored themselves; null if another rule is broken. */
  private static @Nullable Map<String, BigDecimal> points(AwardRules rules) {
    Map<String, AwardCriterion> byId = byId(rules);
    Set<String> wholes = CriteriaAssessableValidator.parents(rules.criteria());
    Map<String, BigDecimal> points = new HashMap<>();
    for (AwardCriterion criterion : rules.criteria()) {
      if (criterion == null || criterion.id() == null) {
        return null;
      }
      if (wholes.contains(criterion.id())
          || criterion.assessment() instanceof Assessment.PassFail) {
        continue;
      }
      BigDecimal carried = Scored.points(rules, byId, criterion);
      if (carried == null) {
        return null;
      }
      points.put(criterion.id(), carried);
    }
    return points;
  }
}
