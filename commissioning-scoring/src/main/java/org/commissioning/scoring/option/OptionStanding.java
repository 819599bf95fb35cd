package org.commissioning.scoring.option;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * How an option stands in an appraisal.
 *
 * @param option its id
 * @param value its value, from 0 to 1
 * @param place its place, 1 for the highest value; options with the same value share one
 * @param gain its value above that of the option that does nothing; not calculable if none does, or
 *     several do
 * @param dominatedBy the ids of options that are as good on every criterion and better on one,
 *     whatever the weights
 */
public record OptionStanding(
    String option, double value, int place, Figure<Double> gain, List<String> dominatedBy) {
  public OptionStanding {
    dominatedBy = List.copyOf(dominatedBy);
  }
}
