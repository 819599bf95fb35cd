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

/** How scores and prices lead to one order of the tenders. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Combination.WeightedSum.class, name = "weighted-sum"),
  @JsonSubTypes.Type(
      value = Combination.PricePerQualityPoint.class,
      name = "price-per-quality-point"),
  @JsonSubTypes.Type(value = Combination.AwardOnValue.class, name = "award-on-value"),
  @JsonSubTypes.Type(value = Combination.LowestPrice.class, name = "lowest-price"),
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
