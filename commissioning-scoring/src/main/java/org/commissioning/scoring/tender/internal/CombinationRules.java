package org.commissioning.scoring.tender.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commissioning.model.tender.Combination;
import org.commissioning.scoring.method.Reference;
import org.commissioning.scoring.tender.FormulaBehaviour;
import org.commissioning.scoring.tender.FormulaProperties;
import org.commissioning.scoring.tender.internal.CombinationRule.Measure;

/** The ways of putting tenders in order, with what should be known of them. */
public final class CombinationRules {

  private static final String MISSING = "if a score or price is missing";
  private static final String NO_QUALITY = "if a tender has no quality points";

  private static final List<CombinationRule> RULES =
      List.of(
          rule(
              Combination.WeightedSum.class,
              "weighted-sum",
              "Weighted sum",
              "sum of the points of all criteria, highest wins",
              absolute(
                  "from the lowest points that the criteria can give to the sum of their weights",
                  MISSING),
              true,
              Measure.POINTS,
              "everywhere",
              Sources.PUBLISHED_EVALUATION),
          rule(
              Combination.PricePerQualityPoint.class,
              "price-per-quality-point",
              "Price per quality point",
              "P ÷ Q, lowest wins",
              absolute("above 0 for a price above 0", NO_QUALITY),
              false,
              Measure.MONEY_FOR_A_POINT,
              "United Kingdom, Australia (cost effectiveness ratio)",
              Sources.LGP_4,
              Sources.BID_EVALUATION_NOTE),
          rule(
              Combination.AwardOnValue.class,
              "award-on-value",
              "Award on value (quality to price)",
              "P − sum of V × mark ÷ highest mark, lowest wins",
              absolute("at most P; may be negative", MISSING),
              false,
              Measure.MONEY_LESS_VALUE,
              "Netherlands, Sweden, Denmark",
              Sources.AWARD_ON_VALUE),
          rule(
              Combination.LowestPrice.class,
              "lowest-price",
              "Lowest price that passes every gate",
              "P, lowest wins",
              absolute("the price", "if a price is missing"),
              false,
              Measure.MONEY,
              "everywhere",
              Sources.LGP_3),
          rule(
              Combination.BestCombined.class,
              "best-combined",
              "Price against the lowest, quality against the best",
              "X × Pmin ÷ P + (100 − X) × Q ÷ Qbest, highest wins",
              relative(
                  "above 0, at most 100",
                  "if a score or price is missing or the best quality is 0",
                  true),
              true,
              Measure.POINTS,
              "World Bank (two envelopes, rated criteria)",
              Sources.WORLD_BANK),
          rule(
              Combination.QualityAndCost.class,
              "quality-and-cost",
              "Quality- and cost-based selection",
              "St × (100 − X) ÷ 100 + Sf × X ÷ 100, St = 100 × Q ÷ Qmax, Sf = 100 × Pmin ÷ P,"
                  + " highest wins",
              relative("above 0, at most 100", MISSING, true),
              true,
              Measure.POINTS,
              "World Bank (consultants), Asian Development Bank, Pakistan",
              Sources.WORLD_BANK_CONSULTANTS),
          rule(
              Combination.ValueForMoney.class,
              "value-for-money",
              "Value for money index",
              "Q ÷ P × X, highest wins",
              absolute("0 or above", MISSING),
              true,
              Measure.INDEX,
              "Negometrix",
              Sources.VALUE_FOR_MONEY),
          rule(
              Combination.SimpleReferenceValue.class,
              "simple-reference-value",
              "Simple reference value (einfache Richtwertmethode)",
              "Q ÷ P, highest wins",
              absolute("0 or above", MISSING),
              true,
              Measure.INDEX,
              "Germany (UfAB)",
              Sources.UFAB),
          rule(
              Combination.ExtendedReferenceValue.class,
              "extended-reference-value",
              "Extended reference value (erweiterte Richtwertmethode)",
              "Q ÷ P; within a corridor below the best figure a stated criterion decides",
              relative("0 or above", MISSING, true),
              true,
              Measure.INDEX,
              "Germany (UfAB, corridors of 1 to 10%)",
              Sources.UFAB),
          rule(
              Combination.UtilityIndex.class,
              "utility-index",
              "Utility index",
              "(1 − (qbest − q) × N) ÷ P × Pmin, highest wins",
              relative("at most 1; negative where (qbest − q) × N is above 1", MISSING, true),
              true,
              Measure.INDEX,
              "Negometrix, Mercell",
              Sources.UTILITY),
          rule(
              Combination.PriceAddition.class,
              "price-addition",
              "Price addition",
              "P × (1 + (Qmax − Q) ÷ Qmax × N), lowest wins",
              absolute("at least P", MISSING),
              false,
              Measure.MONEY_WITH_QUALITY,
              "Norway, Denmark (points to money)",
              Sources.ABAKUS,
              Sources.UDBUDSPORTALEN),
          rule(
              Combination.RelativeValueCost.class,
              "relative-value-cost",
              "Relative value cost",
              "P ÷ ((Q + M) ÷ (Qmin + M)), lowest wins",
              relative("at most P, for a price above 0", MISSING, false),
              false,
              Measure.MONEY_WITH_QUALITY,
              "Australia (local government)",
              Sources.LGP_4),
          rule(
              Combination.QualityBased.class,
              "quality-based",
              "Quality based (Brooks law)",
              "Q, highest wins; only its price is opened",
              absolute("from 0 to the sum of the weights", "if a score is missing"),
              true,
              Measure.POINTS,
              "New Zealand, Australia, United States",
              Sources.LGP_2),
          rule(
              Combination.FitToBudget.class,
              "fit-to-budget",
              "Fit to budget (fixed price)",
              "Q, highest wins among the tenders within the budget",
              absolute("from 0 to the sum of the weights", "if a score is missing"),
              true,
              Measure.POINTS,
              "European Union (directive 2014/24, article 67(2)), Australia",
              Sources.LGP_3),
          rule(
              Combination.Judgement.class,
              "judgement",
              "Judgement without arithmetic",
              "none",
              absolute("none", "always: importance is ranked or described, so there is no total"),
              false,
              Measure.NOTHING,
              "",
              Sources.PROCUREMENT_ACT_23));

  private static final Map<Class<?>, CombinationRule> BY_TYPE =
      RULES.stream()
          .collect(Collectors.toUnmodifiableMap(CombinationRule::combination, Function.identity()));

  private CombinationRules() {}

  private static FormulaBehaviour absolute(String bounds, String undefined) {
    return new FormulaBehaviour(false, bounds, undefined, false, "");
  }

  private static FormulaBehaviour relative(String bounds, String undefined, boolean paradox) {
    return new FormulaBehaviour(true, bounds, undefined, paradox, "");
  }

  private static CombinationRule rule(
      Class<? extends Combination> combination,
      String id,
      String name,
      String formula,
      FormulaBehaviour behaviour,
      boolean highestWins,
      Measure measure,
      String usedIn,
      Reference... references) {
    return new CombinationRule(
        combination,
        new FormulaProperties(id, name, formula, behaviour, usedIn, List.of(references)),
        highestWins,
        measure);
  }

  /** The properties of every way of combining. */
  public static List<FormulaProperties> all() {
    return RULES.stream().map(CombinationRule::properties).toList();
  }

  /** The properties of a way of combining. */
  public static FormulaProperties of(Combination combination) {
    return rule(combination).properties();
  }

  static CombinationRule rule(Combination combination) {
    CombinationRule rule = BY_TYPE.get(combination.getClass());
    if (rule == null) {
      throw new IllegalStateException("no rule for " + combination.getClass().getSimpleName());
    }
    return rule;
  }
}
