package org.commissioning.scoring.need;

import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.GapList;
import org.commissioning.scoring.method.Gaps;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.Interval;

/**
 * Estimates of many areas with their limits, row by row as in the table that they were worked out
 * from. A row without an estimate is a gap with its reason, and costs no other row anything.
 * Immutable and thread-safe.
 */
public final class EstimateColumns {

  private final String[] labels;
  private final double per;
  private final List<ConfidenceLevel> levels;
  private final double[] values;
  private final double[][] lowers;
  private final double[][] uppers;
  private final GapList missing;

  EstimateColumns(
      String[] labels,
      double per,
      List<ConfidenceLevel> levels,
      double[] values,
      double[][] lowers,
      double[][] uppers,
      GapList missing) {
    this.labels = labels;
    this.per = per;
    this.levels = levels;
    this.values = values;
    this.lowers = lowers;
    this.uppers = uppers;
    this.missing = missing;
  }

  /** How many rows there are, gaps included. */
  public int size() {
    return labels.length;
  }

  /** What the estimates are given per. */
  public double per() {
    return per;
  }

  /** The levels of the limits, in the order in which they were asked for. */
  public List<ConfidenceLevel> levels() {
    return levels;
  }

  /** What a row is about. */
  public String label(int row) {
    return labels[row];
  }

  /** Whether the row has an estimate. */
  public boolean calculated(int row) {
    return !missing.has(row);
  }

  /**
   * The estimate of a row.
   *
   * @throws org.commissioning.scoring.method.NotCalculableException if the row is a gap
   */
  public double value(int row) {
    return figure(row, values[row]).orElseThrow();
  }

  /**
   * The limits of a row.
   *
   * @param level which of the levels asked for, counted from 0
   * @param row the row
   * @throws org.commissioning.scoring.method.NotCalculableException if the row is a gap
   */
  public Interval interval(int level, int row) {
    return new Interval(
        levels.get(level).covered(),
        figure(row, lowers[level][row]).orElseThrow(),
        figure(row, uppers[level][row]).orElseThrow());
  }

  /** The rows without an estimate. */
  public Gaps gaps() {
    return missing.gaps();
  }

  private Figure<Double> figure(int row, double value) {
    return missing.has(row) ? Figure.none("the row is a gap; gaps() says why") : Figure.of(value);
  }
}
