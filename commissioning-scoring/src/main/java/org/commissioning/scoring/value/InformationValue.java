package org.commissioning.scoring.value;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * What it would be worth to be sure, at one worth of effect.
 *
 * @param threshold what a unit of effect is worth
 * @param optimal the id of the strategy with the highest mean net benefit
 * @param perDecision the value of perfect information for one person
 * @param error its standard error, from the number of draws
 * @param forPopulation for all people the decision is for
 * @param losses what choosing each strategy loses in mean beside the best of each draw, in the
 *     order of the strategies; the least is the value
 */
public record InformationValue(
    double threshold,
    String optimal,
    double perDecision,
    double error,
    Figure<Double> forPopulation,
    List<Double> losses) {
  public InformationValue {
    losses = List.copyOf(losses);
  }
}
