package org.commissioning.scoring.value;

import java.util.List;

/**
 * The impact of an outcome.
 *
 * @param outcome its id
 * @param gross quantity times proxy, before anything is taken off
 * @param impacts by year from year 1 on, in the currency of the question
 * @param presentValue all years at present values
 */
public record OutcomeImpact(
    String outcome, double gross, List<Double> impacts, double presentValue) {
  public OutcomeImpact {
    impacts = List.copyOf(impacts);
  }
}
