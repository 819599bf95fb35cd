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
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PriceFormula.LowestPriceRatio.class, name = "lowest-price-ratio"),
  @JsonSubTypes.Type(
      value = PriceFormula.PercentageAboveLowest.class,
      name = "percentage-above-lowest"),
  @JsonSubTypes.Type(value = PriceFormula.MinMax.class, name = "min-max"),
  @JsonSubTypes.Type(value = PriceFormula.FixedBounds.class, name = "fixed-bounds")
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

  /** W × (Pmax − P) ÷ (Pmax − Pmin); W for each where all prices are equal. */
  record MinMax() implements PriceFormula {}

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
}
