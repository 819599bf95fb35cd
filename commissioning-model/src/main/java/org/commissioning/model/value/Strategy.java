package org.commissioning.model.value;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * One way of doing something, with what it costs and what it brings about.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param cost in units of the currency of the question; below 0 for a saving
 * @param effect in the unit of the question; more is better
 * @param years over how many years both are counted; null if nobody says. Where it is said, it is
 *     the same for all strategies: what is counted for longer costs and brings more
 */
public record Strategy(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Real(min = "-1e15", max = "1e15") Double cost,
    @Required @Real(min = "-1e15", max = "1e15") Double effect,
    @Nullable @Real(above = "0", max = "1000", leastAboveZero = "1e-3") Double years) {

  /** A strategy over the years that all others are over. */
  public static Strategy of(String id, double cost, double effect) {
    return new Strategy(id, null, cost, effect, null);
  }
}
