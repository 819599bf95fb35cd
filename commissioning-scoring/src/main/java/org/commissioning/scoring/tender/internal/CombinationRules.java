package org.commissioning.scoring.tender.internal;

import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Combination;
import org.commissioning.scoring.tender.FormulaProperties;

/** The ways of putting tenders in order, with what should be known of them. */
public final class CombinationRules {

  private static final FormulaProperties WEIGHTED_SUM =
      new FormulaProperties(
          "weighted-sum",
          "Weighted sum",
          "sum of the points of all criteria, highest wins",
          false,
          "from the lowest points that the criteria can give to the sum of their weights",
          "if a score or price is missing",
          false,
          List.of(Sources.PUBLISHED_EVALUATION));
  private static final FormulaProperties PRICE_PER_QUALITY_POINT =
      new FormulaProperties(
          "price-per-quality-point",
          "Price per quality point",
          "P ÷ Q, lowest wins",
          false,
          "above 0 for a price above 0",
          "if a tender has no quality points",
          false,
          List.of(Sources.LGP_4));
  private static final FormulaProperties AWARD_ON_VALUE =
      new FormulaProperties(
          "award-on-value",
          "Award on value (quality to price)",
          "P − sum of V × mark ÷ highest mark, lowest wins",
          false,
          "at most P; may be negative",
          "if a score or price is missing",
          false,
          List.of(Sources.AWARD_ON_VALUE));
  private static final FormulaProperties LOWEST_PRICE =
      new FormulaProperties(
          "lowest-price",
          "Lowest price that passes every gate",
          "P, lowest wins",
          false,
          "the price",
          "if a price is missing",
          false,
          List.of(Sources.LGP_3));
  private static final FormulaProperties JUDGEMENT =
      new FormulaProperties(
          "judgement",
          "Judgement without arithmetic",
          "none",
          false,
          "none",
          "always: importance is ranked or described, so there is no total",
          false,
          List.of(Sources.PROCUREMENT_ACT_23));

  private static final Map<Class<?>, FormulaProperties> BY_TYPE =
      Map.of(
          Combination.WeightedSum.class, WEIGHTED_SUM,
          Combination.PricePerQualityPoint.class, PRICE_PER_QUALITY_POINT,
          Combination.AwardOnValue.class, AWARD_ON_VALUE,
          Combination.LowestPrice.class, LOWEST_PRICE,
          Combination.Judgement.class, JUDGEMENT);

  private CombinationRules() {}

  /** The properties of every way of combining. */
  public static List<FormulaProperties> all() {
    return List.of(WEIGHTED_SUM, PRICE_PER_QUALITY_POINT, AWARD_ON_VALUE, LOWEST_PRICE, JUDGEMENT);
  }

  /** The properties of a way of combining. */
  public static FormulaProperties of(Combination combination) {
    FormulaProperties properties = BY_TYPE.get(combination.getClass());
    if (properties == null) {
      throw new IllegalStateException("no rule for " + combination.getClass().getSimpleName());
    }
    return properties;
  }
}
