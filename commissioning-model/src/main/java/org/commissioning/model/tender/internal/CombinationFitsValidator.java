package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.CombinationFits;
import org.commissioning.model.tender.TieBreak;
import org.jspecify.annotations.Nullable;

/** Judges {@link CombinationFits}. */
public final class CombinationFitsValidator
    implements ConstraintValidator<CombinationFits, AwardRules> {

  @Override
  public boolean isValid(@Nullable AwardRules rules, ConstraintValidatorContext context) {
    if (rules == null || rules.combination() == null || rules.importance() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    boolean numeric = CriteriaAssessableValidator.numeric(rules.importance());
    Combination combination = rules.combination();
    if (combination instanceof Combination.WeightedSum && !numeric) {
      faults.add("must be stated in percentages or points to be added", "importance");
    }
    if (combination instanceof Combination.PricePerQualityPoint) {
      if (!numeric) {
        faults.add("must be stated in percentages or points to divide a price by", "importance");
      }
      refusePricedCriteria(faults, rules);
    }
    if (combination instanceof Combination.AwardOnValue value) {
      values(faults, rules, value);
    }
    tieBreaks(faults, rules, numeric);
    return faults.none();
  }

  /** The price stands outside the quality points; scoring it as well would count it twice. */
  private static void refusePricedCriteria(Faults faults, AwardRules rules) {
    for (int i = 0; i < rules.criteria().size(); i++) {
      AwardCriterion criterion = rules.criteria().get(i);
      if (criterion != null && criterion.assessment() instanceof Assessment.Priced) {
        faults.add(
            "must not score a price (it is divided by the quality points)",
            "criteria",
            i,
            "assessment");
      }
    }
  }

  private static void values(Faults faults, AwardRules rules, Combination.AwardOnValue value) {
    Map<String, AwardCriterion> criteria = new HashMap<>();
    for (AwardCriterion criterion : rules.criteria()) {
      if (criterion != null && criterion.id() != null) {
        criteria.put(criterion.id(), criterion);
      }
    }
    for (int i = 0; i < value.values().size(); i++) {
      Combination.QualityValue quality = value.values().get(i);
      AwardCriterion criterion = quality == null ? null : criteria.get(quality.criterion());
      if (criterion != null && !(criterion.assessment() instanceof Assessment.Marked)) {
        faults.add(
            "must be the id of a criterion that is marked",
            "combination",
            "values",
            i,
            "criterion");
      }
    }
  }

  private static void tieBreaks(Faults faults, AwardRules rules, boolean numeric) {
    Set<String> scored = Scored.ids(rules.criteria());
    Set<String> known = new HashSet<>();
    rules.criteria().stream().filter(Objects::nonNull).forEach(each -> known.add(each.id()));
    for (int i = 0; i < rules.tieBreaks().size(); i++) {
      if (rules.tieBreaks().get(i) instanceof TieBreak.HigherPoints higher
          && known.contains(higher.criterion())
          && !(numeric && scored.contains(higher.criterion()))) {
        faults.add(
            "must be the id of a criterion that carries points", "tieBreaks", i, "criterion");
      }
    }
  }
}
