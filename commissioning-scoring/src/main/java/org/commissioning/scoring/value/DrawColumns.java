package org.commissioning.scoring.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.scoring.method.Columns;
import org.commissioning.scoring.value.internal.Draws;
import org.jspecify.annotations.Nullable;

/**
 * How likely each strategy is the best and what it would be worth to be sure, from columns of draws
 * by the same formula as {@link AcceptabilityCurve} and {@link ValueOfInformation}, for draws too
 * many to be records. A draw without a number is a fault of the table and no gap: to leave out the
 * draws in which a model failed would bend the answer. Copied in, immutable and thread-safe.
 */
public final class DrawColumns {

  private static final double BOUND = 1e12;
  private static final int MOST_STRATEGIES = 200;
  private static final int MOST_THRESHOLDS = 1_000;
  private static final int LISTED = 100;

  private final List<String> strategies;
  private final int count;
  private final List<Draws.At> at;

  private DrawColumns(List<String> strategies, int count, List<Draws.At> at) {
    this.strategies = strategies;
    this.count = count;
    this.at = List.copyOf(at);
  }

  /**
   * Works it out at every threshold.
   *
   * @param strategies the strategies, 1 to 200, all different
   * @param costs their costs, a column of draws for each strategy
   * @param effects their effects, likewise; more is better
   * @param thresholds what a unit of effect may be worth at most, each asked about, all different
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static DrawColumns of(
      String[] strategies, double[][] costs, double[][] effects, double[] thresholds) {
    int size = strategies == null ? 0 : strategies.length;
    int count = first(costs);
    Columns columns = Columns.of("DrawColumns").labels("strategies", strategies, size);
    if (strategies != null && (size < 1 || size > MOST_STRATEGIES)) {
      columns.fault(
          "strategies",
          "Entries",
          "must have 1 to " + MOST_STRATEGIES + " values but has " + size,
          null);
    }
    labels(columns, strategies);
    double[][] ownCosts = draws(columns, "costs", costs, size, count);
    double[][] ownEffects = draws(columns, "effects", effects, size, count);
    double[] asked = thresholds(columns, thresholds);
    columns.require();
    Draws draws = Draws.of(ownCosts, ownEffects);
    List<Draws.At> at = new ArrayList<>(asked.length);
    for (double threshold : asked) {
      at.add(draws.at(threshold));
    }
    return new DrawColumns(List.of(strategies), count, at);
  }

  private static int first(double @Nullable [] @Nullable [] columns) {
    return columns == null || columns.length == 0 || columns[0] == null ? 0 : columns[0].length;
  }

  private static void labels(Columns columns, String @Nullable [] strategies) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; strategies != null && i < strategies.length; i++) {
      if (strategies[i] != null && !seen.add(strategies[i])) {
        columns.fault("strategies/" + i, "DistinctBy", "must not repeat an earlier entry", null);
      }
    }
  }

  private static double[][] draws(
      Columns columns, String name, double @Nullable [] @Nullable [] given, int size, int count) {
    double[][] own = new double[size][];
    if (given == null || given.length != size) {
      columns.fault(
          name,
          given == null ? "Required" : "Entries",
          given == null
              ? "must be given"
              : "must have " + size + " columns but has " + given.length,
          null);
      return own;
    }
    int faults = 0;
    for (int s = 0; s < size; s++) {
      double[] column = given[s];
      columns.length(name + "/" + s, column, count);
      if (column == null) {
        continue;
      }
      own[s] = column.clone();
      for (int i = 0; i < own[s].length; i++) {
        if (!(Math.abs(own[s][i]) <= BOUND) && ++faults <= LISTED) {
          columns.fault(
              name + "/" + s + "/" + i,
              "Real",
              "must be from -1e12 to 1e12",
              Double.isNaN(own[s][i]) ? "missing" : String.valueOf(own[s][i]));
        }
      }
    }
    if (size > 0 && count < 2) {
      columns.fault(name, "Entries", "must have at least 2 draws but has " + count, null);
    }
    if (faults > LISTED) {
      columns.fault(
          name,
          "Real",
          "must be corrected in " + (faults - LISTED) + " further places that are not listed",
          null);
    }
    return own;
  }

  private static double[] thresholds(Columns columns, double @Nullable [] given) {
    if (given == null || given.length < 1 || given.length > MOST_THRESHOLDS) {
      columns.fault(
          "thresholds",
          given == null ? "Required" : "Entries",
          given == null
              ? "must be given"
              : "must have 1 to " + MOST_THRESHOLDS + " values but has " + given.length,
          null);
      return new double[0];
    }
    double[] own = given.clone();
    Set<Double> seen = new HashSet<>();
    for (int k = 0; k < own.length; k++) {
      if (!(own[k] >= 0 && own[k] <= BOUND)) {
        columns.fault("thresholds/" + k, "Real", "must be from 0 to 1e12", String.valueOf(own[k]));
      } else if (!seen.add(own[k] + 0.0)) {
        columns.fault("thresholds/" + k, "DistinctBy", "must not repeat an earlier entry", null);
      }
    }
    return own;
  }

  /** The strategies, in the order of the columns. */
  public List<String> strategies() {
    return strategies;
  }

  /** How many draws there are. */
  public int draws() {
    return count;
  }

  /** How many thresholds were asked about. */
  public int size() {
    return at.size();
  }

  /** What a unit of effect is worth there. */
  public double threshold(int place) {
    return at.get(place).threshold();
  }

  /** How likely a strategy is the best, draws that are shared counting in equal parts. */
  public double probability(int place, int strategy) {
    return Math.min(at.get(place).best(strategy) / count, 1);
  }

  /** The standard error of {@link #probability}, from the number of draws. */
  public double probabilityError(int place, int strategy) {
    double probability = probability(place, strategy);
    return Math.sqrt(probability * (1 - probability) / count);
  }

  /** The strategy with the highest mean net benefit; of several, the first. */
  public String optimal(int place) {
    return strategies.get(at.get(place).optimal());
  }

  /** How likely that one is the best: the acceptability frontier. */
  public double frontier(int place) {
    return probability(place, at.get(place).optimal());
  }

  /** The value of perfect information for one person, 0 or above. */
  public double perfectInformation(int place) {
    return at.get(place).loss();
  }

  /** Its standard error, from the number of draws. */
  public double perfectInformationError(int place) {
    return at.get(place).error();
  }

  /** What choosing a strategy loses in mean beside the best of each draw. */
  public double loss(int place, int strategy) {
    return at.get(place).loss(strategy);
  }
}
