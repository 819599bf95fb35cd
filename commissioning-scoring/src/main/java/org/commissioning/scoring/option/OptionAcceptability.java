package org.commissioning.scoring.option;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * How likely an option is to have each place.
 *
 * @param option its id
 * @param places the acceptability of place 1, 2 and so on, from 0 to 1; they add up to 1
 * @param errors the standard error of each; 0 where it is exact
 * @param centralWeights the mean of the weights that make it first, in the order of the criteria;
 *     not calculable if none does
 */
public record OptionAcceptability(
    String option, List<Double> places, List<Double> errors, Figure<List<Double>> centralWeights) {
  public OptionAcceptability {
    places = List.copyOf(places);
    errors = List.copyOf(errors);
  }
}
