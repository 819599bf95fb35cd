package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.commissioning.model.constraint.Amount;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Required;

/**
 * How a price becomes points. W is the criterion's weight in points, P the evaluated price, Pmin
 * and Pmax the lowest and highest in the field of bids: those that passed every gate before price.
 * B is a reserve price set before tendering; a tender above it is out.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PriceFormula.LowestPriceRatio.class, name = "lowest-price-ratio"),
  @JsonSubTypes.Type(
      value = PriceFormula.PercentageAboveLowest.class,
      name = "percentage-above-lowest"),
  @JsonSubTypes.Type(value = PriceFormula.LinearToMultiple.class, name = "linear-to-multiple"),
  @JsonSubTypes.Type(value = PriceFormula.MinMax.class, name = "min-max"),
  @JsonSubTypes.Type(value = PriceFormula.DiscountOverBest.class, name = "discount-over-best"),
  @JsonSubTypes.Type(
      value = PriceFormula.DiscountToSaturation.class,
      name = "discount-to-saturation"),
  @JsonSubTypes.Type(value = PriceFormula.BilinearDiscount.class, name = "bilinear-discount"),
  @JsonSubTypes.Type(
      value = PriceFormula.CorrectedProportional.class,
      name = "corrected-proportional"),
  @JsonSubTypes.Type(value = PriceFormula.Logarithmic.class, name = "logarithmic"),
  @JsonSubTypes.Type(value = PriceFormula.HalvingLogarithmic.class, name = "halving-logarithmic"),
  @JsonSubTypes.Type(value = PriceFormula.MeanGetsHalf.class, name = "mean-gets-half"),
  @JsonSubTypes.Type(value = PriceFormula.NearArithmeticMean.class, name = "near-arithmetic-mean"),
  @JsonSubTypes.Type(value = PriceFormula.NearHighMean.class, name = "near-high-mean"),
  @JsonSubTypes.Type(
      value = PriceFormula.NearGeometricMeanWithBudget.class,
      name = "near-geometric-mean-with-budget"),
  @JsonSubTypes.Type(value = PriceFormula.NearMedian.class, name = "near-median"),
  @JsonSubTypes.Type(value = PriceFormula.NearGeometricMean.class, name = "near-geometric-mean"),
  @JsonSubTypes.Type(value = PriceFormula.NearLowMean.class, name = "near-low-mean"),
  @JsonSubTypes.Type(value = PriceFormula.FixedBounds.class, name = "fixed-bounds"),
  @JsonSubTypes.Type(value = PriceFormula.BenchmarkDeviation.class, name = "benchmark-deviation"),
  @JsonSubTypes.Type(value = PriceFormula.HighestIncome.class, name = "highest-income")
})
public sealed interface PriceFormula {

  /** W × Pmin ÷ P. Every price must be above zero. */
  record LowestPriceRatio() implements PriceFormula {}

  /**
   * W − X × (P − Pmin) ÷ Pmin. Every price must be above zero.
   *
   * @param pointsLostAtTwiceLowest X, the points that a price of twice the lowest loses; where the
   *     rules say "each percent above the lowest costs one percent of the points", X is W
   */
  record PercentageAboveLowest(
      @Required @Decimal(above = "0", max = "1000000") BigDecimal pointsLostAtTwiceLowest)
      implements PriceFormula {}

  /**
   * W × (n × Pmin − P) ÷ ((n − 1) × Pmin): full points at the lowest price, none at n times the
   * lowest. Every price must be above zero.
   *
   * @param zeroPointsAtMultiple n, the multiple of the lowest price that gets nothing
   */
  record LinearToMultiple(
      @Required @Decimal(above = "1", max = "1000") BigDecimal zeroPointsAtMultiple)
      implements PriceFormula {}

  /** W × (Pmax − P) ÷ (Pmax − Pmin); W for each where all prices are equal. */
  record MinMax() implements PriceFormula {}

  /**
   * W × (B − P) ÷ (B − Pmin): the discount on the reserve price, measured against the best one.
   *
   * @param reservePrice B, above which a tender is out
   */
  record DiscountOverBest(
      @Required @Decimal(above = "0", max = "999999999999999") BigDecimal reservePrice)
      implements PriceFormula {}

  /**
   * W × min(b, u) ÷ min(bmax, u), with b = (B − P) ÷ B: a discount beyond u earns nothing more.
   *
   * @param reservePrice B, above which a tender is out
   * @param saturationPercent u, in percent of the reserve price
   */
  record DiscountToSaturation(
      @Required @Decimal(above = "0", max = "999999999999999") BigDecimal reservePrice,
      @Required @Decimal(above = "0", max = "100") BigDecimal saturationPercent)
      implements PriceFormula {}

  /**
   * W × X × A ÷ Amean up to the mean discount Amean, W × (X + (1 − X) × (A − Amean) ÷ (Amax −
   * Amean)) above it, with A = (B − P) ÷ B: discounts beyond the mean earn little.
   *
   * @param reservePrice B, above which a tender is out
   * @param pointsAtMeanPercent X, what the mean discount gets in percent of the points: 80, 85 or
   *     90 where it is used
   */
  record BilinearDiscount(
      @Required @Decimal(above = "0", max = "999999999999999") BigDecimal reservePrice,
      @Required @Decimal(above = "0", below = "100") BigDecimal pointsAtMeanPercent)
      implements PriceFormula {}

  /**
   * W × b ÷ max(bs, bmax), with b = (B − P) ÷ B: no full points unless the best discount is a
   * significant one.
   *
   * @param reservePrice B, above which a tender is out
   * @param significantDiscountPercent bs, in percent of the reserve price
   */
  record CorrectedProportional(
      @Required @Decimal(above = "0", max = "999999999999999") BigDecimal reservePrice,
      @Required @Decimal(above = "0", max = "100") BigDecimal significantDiscountPercent)
      implements PriceFormula {}

  /**
   * W × (1 − ln(P ÷ Pmin) ÷ ln(a)): the same factor on a price always costs the same points. Every
   * price must be above zero.
   *
   * @param zeroPointsAtMultiple a, the multiple of the lowest price that gets nothing
   */
  record Logarithmic(@Required @Decimal(above = "1", max = "1000") BigDecimal zeroPointsAtMultiple)
      implements PriceFormula {}

  /**
   * W − W ÷ 2 × log2(P ÷ Pmin): twice the price gets half the points. Every price must be above
   * zero.
   */
  record HalvingLogarithmic() implements PriceFormula {}

  /**
   * W × (0.5 − (P − Pavg) ÷ Pavg): half the points at the mean price of the field, one percent of
   * the points for each percent of the mean. Every price must be above zero.
   */
  record MeanGetsHalf() implements PriceFormula {}

  /**
   * W at the mean price of the field, less W × (Pref − P) ÷ Pref below it and twice as much above
   * it. The lowest price does not get the most. Every price must be above zero.
   */
  record NearArithmeticMean() implements PriceFormula {}

  /**
   * As near the arithmetic mean, with Pref half way from the mean to the highest price. Every price
   * must be above zero.
   */
  record NearHighMean() implements PriceFormula {}

  /**
   * As near the arithmetic mean, with Pref the geometric mean of the n prices of the field and of
   * the official budget, which is counted once for every three prices or part of three. Every price
   * must be above zero.
   *
   * @param officialBudget the budget as published
   */
  record NearGeometricMeanWithBudget(
      @Required @Decimal(above = "0", max = "999999999999999") BigDecimal officialBudget)
      implements PriceFormula {}

  /**
   * W × (1 − |Pref − P| ÷ Pref), Pref being the median price of the field; of an even number of
   * prices, the highest price below the median. Every price must be above zero.
   */
  record NearMedian() implements PriceFormula {}

  /**
   * W for the price nearest to the geometric mean Pref of the field, W × (1 − |Pref − P| ÷ Pref)
   * for the others. Every price must be above zero.
   */
  record NearGeometricMean() implements PriceFormula {}

  /**
   * W × (1 − |Pref − P| ÷ Pref), Pref lying half way from the lowest price to the mean. Every price
   * must be above zero.
   */
  record NearLowMean() implements PriceFormula {}

  /**
   * W × (Pzero − P) ÷ (Pzero − Pfull), both set before tenders are opened.
   *
   * @param fullPointsAt Pfull, the price that gets W
   * @param zeroPointsAt Pzero, the price that gets nothing
   */
  @BoundsInOrder
  record FixedBounds(
      @Required @Amount BigDecimal fullPointsAt, @Required @Amount BigDecimal zeroPointsAt)
      implements PriceFormula {}

  /**
   * W − E1 × 100 × (P − D) ÷ D above a benchmark D that was set before tenders are opened, W − E2 ×
   * 100 × (D − P) ÷ D below it.
   *
   * @param benchmark D, the price that gets W
   * @param pointsLostPerPercentAbove E1, for each percent above the benchmark
   * @param pointsLostPerPercentBelow E2, for each percent below it
   */
  record BenchmarkDeviation(
      @Required @Decimal(above = "0", max = "999999999999999") BigDecimal benchmark,
      @Required @Decimal(min = "0", max = "1000000") BigDecimal pointsLostPerPercentAbove,
      @Required @Decimal(min = "0", max = "1000000") BigDecimal pointsLostPerPercentBelow)
      implements PriceFormula {}

  /**
   * W × P ÷ Pmax, where the price is income to the authority: a rent, a sale. The highest gets W.
   */
  record HighestIncome() implements PriceFormula {}
}
