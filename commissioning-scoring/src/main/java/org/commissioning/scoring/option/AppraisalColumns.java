package org.commissioning.scoring.option;

import java.util.Arrays;
import org.commissioning.scoring.method.Columns;
import org.commissioning.scoring.method.GapList;
import org.commissioning.scoring.method.Gaps;
import org.commissioning.scoring.method.NotCalculableException;
import org.commissioning.scoring.option.internal.Ideal;

/**
 * How near each of many options is to the best of all, from columns of scores, by the same formula
 * as {@link Topsis}. An option with a score that is missing is a gap and costs no other option
 * anything. Immutable and thread-safe.
 */
public final class AppraisalColumns {

  static final String NO_SCORE = "a score is missing";
  static final String TOO_LARGE = "a score is not from −1000000000000000 to 1000000000000000";
  static final String ALIKE = "all options are alike on every criterion that has weight";

  private final String[] labels;
  private final double[] closeness;
  private final GapList missing;

  private AppraisalColumns(String[] labels, double[] closeness, GapList missing) {
    this.labels = labels;
    this.closeness = closeness;
    this.missing = missing;
  }

  /**
   * Works out the closeness of all options by TOPSIS.
   *
   * @param options the options
   * @param scores their scores, a column for each criterion; NaN where missing
   * @param weights the weights of the criteria; only their relation counts
   * @param higher whether more is better, by criterion
   * @throws org.commissioning.scoring.method.InvalidInputException if a column is missing or
   *     columns differ in length, or a weight is below 0, no number, or all are 0
   */
  public static AppraisalColumns topsis(
      String[] options, double[][] scores, double[] weights, boolean[] higher) {
    int length = options == null ? 0 : options.length;
    int criteria = scores == null ? 0 : scores.length;
    Columns columns =
        Columns.of("AppraisalColumns")
            .labels("options", options, length)
            .length("weights", weights, criteria);
    if (scores == null || criteria == 0) {
      columns.fault("scores", "Required", "must be given", null);
    }
    for (int j = 0; j < criteria; j++) {
      columns.length("scores/" + j, scores[j], length);
    }
    if (higher == null || higher.length != criteria) {
      columns.fault(
          "higher",
          higher == null ? "Required" : "Entries",
          higher == null
              ? "must be given"
              : "must have " + criteria + " values but has " + higher.length,
          null);
    }
    double sum = 0;
    for (int j = 0; weights != null && j < weights.length; j++) {
      if (!(weights[j] == 0 || (weights[j] >= 1e-6 && weights[j] <= 1e6))) {
        columns.fault(
            "weights/" + j,
            "Real",
            "must be 0 or from 0.000001 to 1000000",
            String.valueOf(weights[j]));
      }
      sum += weights[j];
    }
    if (weights != null && sum == 0) {
      columns.fault("weights", "WeightsAddUp", "must have at least one weight above 0", null);
    }
    columns.require();
    return of(options.clone(), scores, weights, higher, sum);
  }

  private static AppraisalColumns of(
      String[] labels, double[][] scores, double[] weights, boolean[] higher, double sum) {
    int criteria = weights.length;
    GapList missing = new GapList();
    int[] places = new int[labels.length];
    double[][] rows = new double[labels.length][];
    int size = 0;
    for (int i = 0; i < labels.length; i++) {
      double[] row = new double[criteria];
      boolean whole = true;
      boolean given = true;
      for (int j = 0; j < criteria; j++) {
        row[j] = scores[j][i];
        whole &= Math.abs(row[j]) <= 1e15;
        given &= !Double.isNaN(row[j]);
      }
      if (whole) {
        places[size] = i;
        rows[size++] = row;
      } else {
        missing.add(i, labels[i], given ? TOO_LARGE : NO_SCORE, null, null);
      }
    }
    double[] closeness = new double[labels.length];
    if (size > 0) {
      double[][] known = Arrays.copyOf(rows, size);
      double[] shares = new double[criteria];
      for (int j = 0; j < criteria; j++) {
        shares[j] = weights[j] / sum;
      }
      double[][] distances = Ideal.distances(known, Ideal.lengths(known), shares, higher);
      for (int i = 0; i < size; i++) {
        double both = distances[0][i] + distances[1][i];
        if (both == 0) {
          missing.add(places[i], labels[places[i]], ALIKE, null, null);
        } else {
          closeness[places[i]] = distances[1][i] / both;
        }
      }
    }
    return new AppraisalColumns(labels, closeness, missing);
  }

  /** How many rows there are, gaps included. */
  public int size() {
    return labels.length;
  }

  /** What a row is about. */
  public String label(int row) {
    return labels[row];
  }

  /** Whether the row has a closeness. */
  public boolean calculated(int row) {
    return !missing.has(row);
  }

  /**
   * The closeness of a row, from 0 for the worst of all to 1 for the best of all.
   *
   * @throws org.commissioning.scoring.method.NotCalculableException if the row is a gap
   */
  public double closeness(int row) {
    if (missing.has(row)) {
      throw new NotCalculableException("the row is a gap; gaps() says why");
    }
    return closeness[row];
  }

  /** The rows without a closeness. */
  public Gaps gaps() {
    return missing.gaps();
  }
}
