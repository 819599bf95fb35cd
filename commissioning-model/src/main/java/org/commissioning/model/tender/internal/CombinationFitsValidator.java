package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
      refusePricedCriteria(faults, rules, "it is divided by the quality points");
    } else if (PricesOutside.qualityPoints(combination)) {
      if (!numeric) {
        faults.add("must be stated in percentages or points to give quality points", "importance");
      }
      refusePricedCriteria(faults, rules, "the combination sets it against the quality points");
    }
    if (combination instanceof Combination.AwardOnValue value) {
      values(faults, rules, value);
    }
    tieBreaks(faults, rules, numeric);
    if (combination instanceof Combination.ExtendedReferenceValue extended
        && extended.decidedBy() instanceof TieBreak.HigherPoints higher
        && pointless(rules, higher, numeric)) {
      faults.add(
          "must be the id of a criterion that carries points",
          "combination",
          "decidedBy",
          "criterion");
    }
    return faults.none();
  }

  /** The price stands outside the quality points; scoring it as well would count it twice. */
  private static void refusePricedCriteria(Faults faults, AwardRules rules, String why) {
    for (int i = 0; i < rules.criteria().size(); i++) {
      AwardCriterion criterion = rules.criteria().get(i);
      if (criterion != null && criterion.assessment() instanceof Assessment.Priced) {
        faults.add("must not score a price (" + why + ")", "criteria", i, "assessment");
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
    for (int i = 0; i < rules.tieBreaks().size(); i++) {
      if (rules.tieBreaks().get(i) instanceof TieBreak.HigherPoints higher
          && pointless(rules, higher, numeric)) {
        faults.add(
            "must be the id of a criterion that carries points", "tieBreaks", i, "criterion");
      }
    }
  }

  /** True if the criterion is there and carries no points; one that is not there is a dead link. */
  private static boolean pointless(
      AwardRules rules, TieBreak.HigherPoints higher, boolean numeric) {
    boolean known =
        rules.criteria().stream()
            .anyMatch(each -> each != null && Objects.equals(each.id(), higher.criterion()));
    return known && !(numeric && Scored.ids(rules.criteria()).contains(higher.criterion()));
  }
}
