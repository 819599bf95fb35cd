package org.commissioning.model.tender.internal;

import java.util.Map;
import java.util.Set;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.PriceFormula;
import org.jspecify.annotations.Nullable;

/** What formulas and combinations ask of prices, before anything is worked out. */
final class PricesOutside {

  private static final Floor FORMULA = new Floor(false, "its formula divides by prices");

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

  /**
   * What a price must be.
   *
   * @param zeroAllowed true if it may be zero, though not less
   * @param why the reason
   */
  record Floor(boolean zeroAllowed, String why) {}

  private static final Floor DIVIDED = new Floor(false, "the combination divides by prices");

  /** With a price below zero, less quality would make for a better figure. */
  private static final Floor MULTIPLIED =
      new Floor(true, "the combination multiplies it by what quality lacks");

  private static final Map<Class<? extends Combination>, Floor> FLOORS =
      Map.of(
          Combination.PricePerQualityPoint.class,
              new Floor(false, "it is divided by quality points"),
          Combination.BestCombined.class, DIVIDED,
          Combination.QualityAndCost.class, DIVIDED,
          Combination.ValueForMoney.class, DIVIDED,
          Combination.SimpleReferenceValue.class, DIVIDED,
          Combination.ExtendedReferenceValue.class, DIVIDED,
          Combination.UtilityIndex.class, DIVIDED,
          Combination.PriceAddition.class, MULTIPLIED,
          Combination.RelativeValueCost.class,
              new Floor(true, "the combination divides it by what quality adds"));

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

  /** What a price under the formula must be; null if it may be anything. */
  static @Nullable Floor floor(@Nullable PriceFormula formula) {
    return formula != null && DIVIDES.contains(formula.getClass()) ? FORMULA : null;
  }

  /** The element whose price has a floor under the combination; null if there is none. */
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
    } else if (combination instanceof Combination.UtilityIndex each) {
      return each.element();
    } else if (combination instanceof Combination.PriceAddition each) {
      return each.element();
    }
    return combination instanceof Combination.RelativeValueCost each ? each.element() : null;
  }

  /** What that price must be. */
  static @Nullable Floor floor(Combination combination) {
    return FLOORS.get(combination.getClass());
  }

  /** True if the points of all criteria are quality, so that none may score a price. */
  static boolean qualityPoints(Combination combination) {
    return QUALITY_POINTS.contains(combination.getClass());
  }
}
