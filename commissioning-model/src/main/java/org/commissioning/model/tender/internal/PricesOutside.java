package org.commissioning.model.tender.internal;

import java.util.Map;
import java.util.Set;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.PriceFormula;
import org.jspecify.annotations.Nullable;

/** What formulas and combinations ask of prices, before anything is worked out. */
final class PricesOutside {

  private static final String FORMULA = "its formula divides by prices";
  private static final String COMBINATION = "the combination divides by prices";

  /** The formulas that are not defined at a price of zero. */
  private static final Set<Class<? extends PriceFormula>> DIVIDES =
      Set.of(
          PriceFormula.LowestPriceRatio.class,
          PriceFormula.PercentageAboveLowest.class,
          PriceFormula.LinearToMultiple.class,
          PriceFormula.Logarithmic.class,
          PriceFormula.HalvingLogarithmic.class,
          PriceFormula.MeanGetsHalf.class,
          PriceFormula.NearArithmeticMean.class,
          PriceFormula.NearHighMean.class,
          PriceFormula.NearGeometricMeanWithBudget.class,
          PriceFormula.NearMedian.class,
          PriceFormula.NearGeometricMean.class,
          PriceFormula.NearLowMean.class);

  private static final Map<Class<? extends Combination>, String> ABOVE_ZERO =
      Map.of(
          Combination.PricePerQualityPoint.class, "it is divided by quality points",
          Combination.BestCombined.class, COMBINATION,
          Combination.QualityAndCost.class, COMBINATION,
          Combination.ValueForMoney.class, COMBINATION,
          Combination.SimpleReferenceValue.class, COMBINATION,
          Combination.ExtendedReferenceValue.class, COMBINATION,
          Combination.UtilityIndex.class, COMBINATION);

  /** The combinations that take the points of all criteria as quality. */
  private static final Set<Class<? extends Combination>> QUALITY_POINTS =
      Set.of(
          Combination.PricePerQualityPoint.class,
          Combination.BestCombined.class,
          Combination.QualityAndCost.class,
          Combination.ValueForMoney.class,
          Combination.SimpleReferenceValue.class,
          Combination.ExtendedReferenceValue.class,
          Combination.UtilityIndex.class,
          Combination.PriceAddition.class,
          Combination.RelativeValueCost.class,
          Combination.QualityBased.class,
          Combination.FitToBudget.class);

  private PricesOutside() {}

  /** Why a price under the formula must be above zero; null if it need not be. */
  static @Nullable String aboveZero(@Nullable PriceFormula formula) {
    return formula != null && DIVIDES.contains(formula.getClass()) ? FORMULA : null;
  }

  /** The element whose price must be above zero for the combination; null if there is none. */
  static @Nullable String element(Combination combination) {
    if (combination instanceof Combination.PricePerQualityPoint each) {
      return each.element();
    } else if (combination instanceof Combination.BestCombined each) {
      return each.element();
    } else if (combination instanceof Combination.QualityAndCost each) {
      return each.element();
    } else if (combination instanceof Combination.ValueForMoney each) {
      return each.element();
    } else if (combination instanceof Combination.SimpleReferenceValue each) {
      return each.element();
    } else if (combination instanceof Combination.ExtendedReferenceValue each) {
      return each.element();
    }
    return combination instanceof Combination.UtilityIndex each ? each.element() : null;
  }

  /** Why that price must be above zero. */
  static @Nullable String aboveZero(Combination combination) {
    return ABOVE_ZERO.get(combination.getClass());
  }

  /** True if the points of all criteria are quality, so that none may score a price. */
  static boolean qualityPoints(Combination combination) {
    return QUALITY_POINTS.contains(combination.getClass());
  }
}
