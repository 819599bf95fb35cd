package org.commissioning.scoring.resource;

import java.math.BigDecimal;
import java.util.List;

/**
 * What comes of funding by value for money, one after another, as long as pots, caps, exclusions
 * and requirements allow, from the top again until nothing more fits.
 *
 * @param funded the ids, in the order in which they were taken
 * @param value what they are worth together
 * @param keepsFloors whether they meet every floor
 * @param lost what the list loses beside the portfolio; below 0 if it is worth more because it
 *     misses a floor
 */
public record GreedyList(
    List<String> funded, BigDecimal value, boolean keepsFloors, BigDecimal lost) {
  public GreedyList {
    funded = List.copyOf(funded);
  }
}
