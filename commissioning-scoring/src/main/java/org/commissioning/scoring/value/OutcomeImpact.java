package org.commissioning.scoring.value;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * The impact of an outcome.
 *
 * @param outcome its id
 * @param gross quantity times proxy, before anything is taken off
 * @param impacts by year from year 1 on, in the currency of the question
 * @param presentValue all years at present values
 * @param ratioWithout what the social return would be without the outcome
 * @param breakEven by which share its quantity or its proxy would have to change for as much to
 *     come back as is put in: -0.4 for a fall of 40 per cent
 */
public record OutcomeImpact(
    String outcome,
    double gross,
    List<Double> impacts,
    double presentValue,
    Figure<Double> ratioWithout,
    Figure<Double> breakEven) {
  public OutcomeImpact {
    impacts = List.copyOf(impacts);
  }
}
