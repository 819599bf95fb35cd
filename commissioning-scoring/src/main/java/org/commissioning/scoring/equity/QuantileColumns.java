package org.commissioning.scoring.equity;

import org.commissioning.model.equity.WorstValue;
import org.commissioning.scoring.equity.internal.QuantileRanks;
import org.commissioning.scoring.method.Columns;
import org.commissioning.scoring.method.GapList;
import org.commissioning.scoring.method.Gaps;
import org.commissioning.scoring.method.NotCalculableException;
import org.jspecify.annotations.Nullable;

/**
 * The quantiles of many areas, row by row as in the columns that they were worked out from, by the
 * same formula as {@link PopulationQuantiles}. An area without a value is a gap and costs no other
 * area anything. Immutable and thread-safe.
 */
public final class QuantileColumns {

  static final String TOO_FEW = "there are fewer areas than quantiles";
  static final String NOBODY = "nobody lives in these areas";
  static final String NO_VALUE = "the value is missing";
  static final String NO_PEOPLE = "the number of people is missing";

  private static final int MOST_QUANTILES = 1_000;
  private static final long MOST_PEOPLE = 1_000_000_000_000L;

  private final String[] labels;
  private final int[] quantiles;
  private final GapList missing;

  private QuantileColumns(String[] labels, int[] quantiles, GapList missing) {
    this.labels = labels;
    this.quantiles = quantiles;
    this.missing = missing;
  }

  /**
   * Puts all areas into quantiles of equal numbers of areas.
   *
   * @param areas the areas
   * @param values their values; NaN where missing
   * @param quantiles how many quantiles: 10 for deciles
   * @param worst at which end of the values the worst-off stand, who are in quantile 1
   * @throws org.commissioning.scoring.method.InvalidInputException if a column is missing or
   *     columns differ in length, or the number of quantiles is not from 2 to 1,000
   */
  public static QuantileColumns ofAreas(
      String[] areas, double[] values, int quantiles, WorstValue worst) {
    return of(areas, values, null, quantiles, worst);
  }

  /**
   * Puts all areas into quantiles of equal numbers of people.
   *
   * @param areas the areas
   * @param values their values; NaN where missing
   * @param people how many people live there; negative where missing
   * @param quantiles how many quantiles: 10 for deciles
   * @param worst at which end of the values the worst-off stand, who are in quantile 1
   * @throws org.commissioning.scoring.method.InvalidInputException if a column is missing or
   *     columns differ in length, or the number of quantiles is not from 2 to 1,000
   */
  public static QuantileColumns ofPopulation(
      String[] areas, double[] values, long[] people, int quantiles, WorstValue worst) {
    int length = areas == null ? 0 : areas.length;
    if (people == null || people.length != length) {
      Columns.of("QuantileColumns")
          .fault(
              "people",
              people == null ? "Required" : "Entries",
              people == null
                  ? "must be given"
                  : "must have " + length + " values but has " + people.length,
              null)
          .require();
    }
    return of(areas, values, people, quantiles, worst);
  }

  private static QuantileColumns of(
      String[] areas, double[] values, long @Nullable [] people, int quantiles, WorstValue worst) {
    int length = areas == null ? 0 : areas.length;
    Columns columns =
        Columns.of("QuantileColumns")
            .labels("areas", areas, length)
            .length("values", values, length);
    if (quantiles < 2 || quantiles > MOST_QUANTILES) {
      columns.fault(
          "quantiles",
          "WholeNumber",
          "must be a whole number from 2 to 1000",
          String.valueOf(quantiles));
    }
    if (worst == null) {
      columns.fault("worst", "Required", "must be given", null);
    }
    columns.require();
    GapList missing = new GapList();
    int[] rows = new int[length];
    int size = 0;
    for (int row = 0; row < length; row++) {
      if (!Double.isFinite(values[row])) {
        missing.add(row, areas[row], NO_VALUE, null, null);
      } else if (people != null && (people[row] < 0 || people[row] > MOST_PEOPLE)) {
        missing.add(row, areas[row], NO_PEOPLE, null, null);
      } else {
        rows[size++] = row;
      }
    }
    double[] ranked = new double[size];
    long[] living = new long[size];
    for (int i = 0; i < size; i++) {
      ranked[i] = values[rows[i]];
      living[i] = people == null ? 0 : people[rows[i]];
    }
    QuantileRanks ranks = new QuantileRanks(ranked, worst == WorstValue.HIGHEST);
    int[] assigned = ranks.assign(ranked, people == null ? null : living, quantiles);
    int[] answers = new int[length];
    for (int i = 0; i < size; i++) {
      if (assigned != null) {
        answers[rows[i]] = assigned[i];
      } else if (size < quantiles) {
        missing.add(rows[i], areas[rows[i]], TOO_FEW, (double) quantiles, (double) size);
      } else {
        missing.add(rows[i], areas[rows[i]], NOBODY, null, null);
      }
    }
    return new QuantileColumns(areas.clone(), answers, missing);
  }

  /** How many rows there are, gaps included. */
  public int size() {
    return labels.length;
  }

  /** What a row is about. */
  public String label(int row) {
    return labels[row];
  }

  /** Whether the row has a quantile. */
  public boolean calculated(int row) {
    return !missing.has(row);
  }

  /**
   * The quantile of a row, 1 for the worst.
   *
   * @throws org.commissioning.scoring.method.NotCalculableException if the row is a gap
   */
  public int quantile(int row) {
    if (missing.has(row)) {
      throw new NotCalculableException("the row is a gap; gaps() says why");
    }
    return quantiles[row];
  }

  /** The rows without a quantile. */
  public Gaps gaps() {
    return missing.gaps();
  }
}
