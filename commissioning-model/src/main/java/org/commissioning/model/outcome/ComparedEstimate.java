package org.commissioning.model.outcome;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/** One of two estimates that are compared. Both are of one kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ComparedEstimate.OfTotal.class, name = "proportion"),
  @JsonSubTypes.Type(value = ComparedEstimate.OfTime.class, name = "rate"),
  @JsonSubTypes.Type(value = ComparedEstimate.WithError.class, name = "estimate")
})
public sealed interface ComparedEstimate {

  /**
   * A proportion, by its counts.
   *
   * @param count of how many it is true
   * @param total of how many it was asked
   */
  @NotAbove(lesser = "count", greater = "total")
  record OfTotal(
      @Required @Real(min = "0", max = "1e15") Double count,
      @Required @Real(above = "0", min = "0.000001", max = "1e15") Double total)
      implements ComparedEstimate {}

  /**
   * A rate, by its events and the time in which they happened.
   *
   * @param events how many events
   * @param personTime among how many people, or in how many person-years
   */
  record OfTime(
      @Required @Real(min = "0", max = "1e15") Double events,
      @Required @Real(above = "0", min = "0.000001", max = "1e15") Double personTime)
      implements ComparedEstimate {}

  /**
   * Any other estimate with its standard error: a standardised rate, a mean, a life expectancy.
   *
   * @param value the estimate
   * @param standardError its standard error
   */
  record WithError(
      @Required @Real(min = "-1e150", max = "1e150") Double value,
      @Required @Real(min = "0", max = "1e150") Double standardError)
      implements ComparedEstimate {}
}
