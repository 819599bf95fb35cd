package org.commissioning.model.equity;

import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A group of people with its rank in the order of deprivation, and what is measured of it. How
 * uncertain the value is stands either as a standard error or as limits.
 *
 * @param group what the group is called
 * @param rank its rank: a number, so that 10 comes after 2; groups of one rank share their place
 * @param people how many people it has
 * @param value the measure for the group
 * @param standardError the standard error of the value; null if not known or limits are given
 * @param lower the lower limit of the value; null if not known or a standard error is given
 * @param upper the upper limit of the value; null if not known or a standard error is given
 * @param confidence the level of these limits; null for 0.95
 */
@UncertaintyStated
public record RankedGroup(
    @Required @Text(max = 200, oneLine = true) String group,
    @Required @Finite Double rank,
    @Required @Real(above = "0", max = "1e15") Double people,
    @Required @Real(min = "-1e150", max = "1e150") Double value,
    @Nullable @Real(min = "0", max = "1e150") Double standardError,
    @Nullable @Real(min = "-1e150", max = "1e150") Double lower,
    @Nullable @Real(min = "-1e150", max = "1e150") Double upper,
    @Nullable @Real(min = "0.5", below = "1") Double confidence) {

  /** A group of which no uncertainty is known. */
  public RankedGroup(String group, double rank, double people, double value) {
    this(group, rank, people, value, null, null, null, null);
  }
}
