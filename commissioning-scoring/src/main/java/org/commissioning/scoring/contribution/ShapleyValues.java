package org.commissioning.scoring.contribution;

import java.util.List;
import org.commissioning.scoring.contribution.internal.Shapley;
import org.commissioning.scoring.method.Figure;

/**
 * Shapley values of up to 20 contributors from a table of all coalitions, by the same formula as
 * {@link ContributionShares}. Immutable and thread-safe.
 */
public final class ShapleyValues {

  private final List<String> contributors;
  private final double[] values;
  private final double together;

  private ShapleyValues(List<String> contributors, double[] values, double together) {
    this.contributors = contributors;
    this.values = values;
    this.together = together;
  }

  /** Works the values out, exactly and not by sampling. */
  public static ShapleyValues of(CoalitionTable table) {
    int size = table.contributors().size();
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = Shapley.value(Shapley.meanGains(i, size, table.values()));
    }
    return new ShapleyValues(table.contributors(), values, table.value((1 << size) - 1));
  }

  /** Who they are. */
  public List<String> contributors() {
    return contributors;
  }

  /** The value of a contributor by its place. */
  public double value(int contributor) {
    return values[contributor];
  }

  /** What all bring about together, to which the values add up. */
  public double together() {
    return together;
  }

  /** The value as a share of what all bring about; not calculable if that is not above 0. */
  public Figure<Double> share(int contributor) {
    return ContributionShares.share(values[contributor], together);
  }
}
