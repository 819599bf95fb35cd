package org.commissioning.scoring.value;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * How a strategy stands among the others and against the comparator.
 *
 * @param strategy its id
 * @param status whether it may be the best at some worth of effect
 * @param because the ids of what dominates it: one, or the two whose mixture does; of what it is
 *     the same as; empty otherwise
 * @param ratio what each further unit costs beside the strategy before it on the frontier
 * @param beside the id of that strategy
 * @param extraCost its cost less that of the comparator
 * @param extraEffect its effect less that of the comparator
 * @param quadrant how it stands against the comparator, in words
 * @param ratioToComparator extra cost for each unit of extra effect: what a unit costs where it
 *     brings more for more, what giving one up saves where it brings less for less
 * @param netBenefit effect at the threshold less cost
 * @param thresholdCost the cost up to which it would be the best at the threshold
 */
public record StrategyResult(
    String strategy,
    StrategyStatus status,
    List<String> because,
    Figure<Double> ratio,
    Figure<String> beside,
    double extraCost,
    double extraEffect,
    Quadrant quadrant,
    Figure<Double> ratioToComparator,
    Figure<Double> netBenefit,
    Figure<Double> thresholdCost) {
  public StrategyResult {
    because = List.copyOf(because);
  }
}
