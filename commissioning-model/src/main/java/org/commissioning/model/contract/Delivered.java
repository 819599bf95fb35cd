package org.commissioning.model.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a provider did in a period, as far as a payment depends on it. A figure that is absent is
 * not known, and nothing is worked out as if it were 0.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Delivered.Counted.class, name = "counted"),
  @JsonSubTypes.Type(value = Delivered.Visits.class, name = "visits"),
  @JsonSubTypes.Type(value = Delivered.Spent.class, name = "spent"),
  @JsonSubTypes.Type(value = Delivered.Measured.class, name = "measured")
})
public sealed interface Delivered {

  /** The mechanism that it matters to. */
  String mechanism();

  /**
   * So many of an item: things done, people covered, outcomes achieved.
   *
   * @param mechanism the mechanism that it matters to
   * @param item what was counted; null where the mechanism counts one thing only
   * @param quantity how many, 0 or above; null if that is not known
   * @param from the first day on which they were counted; null for that of the period
   * @param to the last day; null for that of the period
   */
  @Chronological({"from", "to"})
  record Counted(
      @Required @Id String mechanism,
      @Nullable @Id String item,
      @Nullable @Decimal(min = "0", max = "1000000000") BigDecimal quantity,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements Delivered {}

  /**
   * So many visits of one length.
   *
   * @param mechanism the mechanism that it matters to
   * @param minutes how long each was; one of 0 did not take place and is not paid
   * @param visits how many; null if that is not known
   */
  record Visits(
      @Required @Id String mechanism,
      @Required @WholeNumber(min = 0, max = 1_440) Integer minutes,
      @Nullable @WholeNumber(max = 1_000_000_000) Integer visits)
      implements Delivered {}

  /**
   * What was spent.
   *
   * @param mechanism the mechanism that it matters to
   * @param item the kind of cost; null where the mechanism looks at cost as a whole
   * @param amount how much, 0 or above; null if that is not known
   */
  record Spent(
      @Required @Id String mechanism, @Nullable @Id String item, @Nullable @Valid Money amount)
      implements Delivered {}

  /**
   * The value of an indicator.
   *
   * @param mechanism the mechanism that it matters to
   * @param indicator the indicator
   * @param value its value; null if that is not known
   */
  record Measured(
      @Required @Id String mechanism,
      @Required @Id String indicator,
      @Nullable @Decimal(min = "-1000000000", max = "1000000000") BigDecimal value)
      implements Delivered {}
}
