package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * How scores and prices lead to one order of the tenders. P is the evaluated price, Q the quality
 * points: the points of all criteria together, none of which scores a price unless they are added.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Combination.WeightedSum.class, name = "weighted-sum"),
  @JsonSubTypes.Type(
      value = Combination.PricePerQualityPoint.class,
      name = "price-per-quality-point"),
  @JsonSubTypes.Type(value = Combination.AwardOnValue.class, name = "award-on-value"),
  @JsonSubTypes.Type(value = Combination.LowestPrice.class, name = "lowest-price"),
  @JsonSubTypes.Type(value = Combination.BestCombined.class, name = "best-combined"),
  @JsonSubTypes.Type(value = Combination.QualityAndCost.class, name = "quality-and-cost"),
  @JsonSubTypes.Type(value = Combination.ValueForMoney.class, name = "value-for-money"),
  @JsonSubTypes.Type(
      value = Combination.SimpleReferenceValue.class,
      name = "simple-reference-value"),
  @JsonSubTypes.Type(
      value = Combination.ExtendedReferenceValue.class,
      name = "extended-reference-value"),
  @JsonSubTypes.Type(value = Combination.UtilityIndex.class, name = "utility-index"),
  @JsonSubTypes.Type(value = Combination.PriceAddition.class, name = "price-addition"),
  @JsonSubTypes.Type(value = Combination.RelativeValueCost.class, name = "relative-value-cost"),
  @JsonSubTypes.Type(value = Combination.QualityBased.class, name = "quality-based"),
  @JsonSubTypes.Type(value = Combination.FitToBudget.class, name = "fit-to-budget"),
  @JsonSubTypes.Type(value = Combination.Judgement.class, name = "judgement")
})
public sealed interface Combination {

  /** The points of all criteria are added; the highest total wins. */
  record WeightedSum() implements Combination {}

  /**
   * The price is divided by the quality points; the lowest price for a point wins.
   *
   * @param element the price
   */
  record PricePerQualityPoint(@Required @Id String element) implements Combination {}

  /**
   * Quality is given a value in money, which is taken off the price; the lowest remainder wins.
   *
   * @param element the price
   * @param values what full marks on each criterion are worth
   */
  record AwardOnValue(
      @Required @Id String element,
      @Entries(min = 1, max = 1_000) @DistinctBy("criterion")
          List<@Required @Valid QualityValue> values)
      implements Combination {
    public AwardOnValue {
      values = values == null ? List.of() : unmodifiableList(new ArrayList<>(values));
    }
  }

  /**
   * The lowest price among the tenders that pass every gate wins.
   *
   * @param element the price
   */
  record LowestPrice(@Required @Id String element) implements Combination {}

  /**
   * X × Pmin ÷ P + (100 − X) × Q ÷ Qbest, in percent: price against the lowest, quality against the
   * best; the highest wins.
   *
   * @param element the price
   * @param pricePercent X, what the price counts
   */
  record BestCombined(
      @Required @Id String element,
      @Required @Decimal(min = "0", max = "100") BigDecimal pricePercent)
      implements Combination {}

  /**
   * St × (100 − X) ÷ 100 + Sf × X ÷ 100, with St the quality points out of 100 and Sf = 100 × Pmin
   * ÷ P; the highest wins.
   *
   * @param element the price
   * @param pricePercent X, what the price counts
   */
  record QualityAndCost(
      @Required @Id String element,
      @Required @Decimal(min = "0", max = "100") BigDecimal pricePercent)
      implements Combination {}

  /**
   * Q ÷ P × X, the highest wins.
   *
   * @param element the price
   * @param factor X, which makes the figure readable and changes no order
   */
  record ValueForMoney(
      @Required @Id String element,
      @Required @Decimal(above = "0", max = "999999999999") BigDecimal factor)
      implements Combination {}

  /**
   * Q ÷ P, the highest wins.
   *
   * @param element the price
   */
  record SimpleReferenceValue(@Required @Id String element) implements Combination {}

  /**
   * Q ÷ P; among the tenders within a corridor below the best figure, a stated criterion decides.
   *
   * @param element the price
   * @param corridorPercent how far below the best figure a tender may lie, in percent of it
   * @param decidedBy what decides within the corridor
   */
  record ExtendedReferenceValue(
      @Required @Id String element,
      @Required @Decimal(above = "0", below = "100") BigDecimal corridorPercent,
      @Required @Valid TieBreak decidedBy)
      implements Combination {}

  /**
   * (1 − (qbest − q) × N) ÷ P × Pmin, with q the share of the quality points and N the weight of
   * quality over that of price; the highest wins.
   *
   * @param element the price
   * @param qualityWeight the weight of quality
   * @param priceWeight the weight of price
   */
  record UtilityIndex(
      @Required @Id String element,
      @Required @Decimal(min = "0", max = "1000000") BigDecimal qualityWeight,
      @Required @Decimal(above = "0", max = "1000000") BigDecimal priceWeight)
      implements Combination {}

  /**
   * P × (1 + (Qmax − Q) ÷ Qmax × N), with Qmax all the quality points that there are and N the
   * weight of quality over that of price: missing quality is added to the price; the lowest wins.
   *
   * @param element the price
   * @param qualityWeight the weight of quality
   * @param priceWeight the weight of price
   */
  record PriceAddition(
      @Required @Id String element,
      @Required @Decimal(min = "0", max = "1000000") BigDecimal qualityWeight,
      @Required @Decimal(above = "0", max = "1000000") BigDecimal priceWeight)
      implements Combination {}

  /**
   * P ÷ ((Q + M) ÷ (Qmin + M)), with Qmin the fewest quality points in the field; the lowest wins.
   *
   * @param element the price
   * @param constant M, which damps how much quality counts
   */
  record RelativeValueCost(
      @Required @Id String element,
      @Required @Decimal(above = "0", max = "1000000") BigDecimal constant)
      implements Combination {}

  /** The highest quality wins; only its price is then opened and negotiated. */
  record QualityBased() implements Combination {}

  /**
   * The highest quality wins among the tenders whose price is within the budget.
   *
   * @param element the price
   * @param budget the budget as published, above which a tender is out
   */
  record FitToBudget(
      @Required @Id String element,
      @Required @Decimal(above = "0", max = "999999999999999") BigDecimal budget)
      implements Combination {}

  /**
   * No arithmetic: the order is judged against criteria whose importance is ranked or described.
   *
   * @param approach how the judgement is made, as published
   */
  record Judgement(@Required @Text(max = 5_000) String approach) implements Combination {}

  /**
   * What quality is worth.
   *
   * @param criterion a marked criterion
   * @param atFullMarks the value of full marks, in the currency of the prices
   */
  record QualityValue(
      @Required @Id String criterion,
      @Required @Decimal(min = "0", max = "999999999999999") BigDecimal atFullMarks) {}
}
