package org.commissioning.scoring.value;

import java.util.List;

/**
 * How likely each strategy is the best at one worth of effect.
 *
 * @param threshold what a unit of effect is worth
 * @param probabilities of being the best, in the order of the strategies; they add up to 1
 * @param errors the standard error of each, from the number of draws
 * @param optimal the id of the strategy with the highest mean net benefit
 * @param frontier the probability that this one is the best
 */
public record Acceptability(
    double threshold,
    List<Double> probabilities,
    List<Double> errors,
    String optimal,
    double frontier) {
  public Acceptability {
    probabilities = List.copyOf(probabilities);
    errors = List.copyOf(errors);
  }
}
