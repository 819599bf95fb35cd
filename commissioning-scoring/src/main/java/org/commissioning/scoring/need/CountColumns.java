package org.commissioning.scoring.need;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commissioning.scoring.method.Columns;

/**
 * A table of counts: a row for each area or group, with how many were counted and of how many. The
 * columns are copied in. Immutable and thread-safe.
 */
public final class CountColumns {

  private final String[] labels;
  private final double[] counts;
  private final double[] totals;

  private final boolean weighted;

  private CountColumns(String[] labels, double[] counts, double[] totals, boolean weighted) {
    this.labels = labels;
    this.weighted = weighted;
    this.counts = counts;
    this.totals = totals;
  }

  /**
   * A table of columns of one length.
   *
   * @param labels what each row is about
   * @param counts how many were counted; NaN for a count that is missing
   * @param totals of how many, or in how much time; NaN if missing
   * @throws org.commissioning.scoring.method.InvalidInputException if a column is missing or of
   *     another length
   */
  public static CountColumns of(String[] labels, double[] counts, double[] totals) {
    int length = labels == null ? 0 : labels.length;
    Columns.of("CountColumns")
        .labels("labels", labels, length)
        .length("counts", counts, length)
        .length("totals", totals, length)
        .require();
    return new CountColumns(labels.clone(), counts.clone(), totals.clone(), false);
  }

  /**
   * The rows of each group added up, in the order in which the groups first appear. A missing count
   * makes its group's count missing: a sum that leaves something out would be too small.
   *
   * @param groups the group of each row
   * @throws org.commissioning.scoring.method.InvalidInputException if there is not one for each row
   */
  public CountColumns groupedBy(String[] groups) {
    Columns.of("CountColumns").labels("groups", groups, labels.length).require();
    Map<String, Integer> places = new LinkedHashMap<>();
    double[] sums = new double[labels.length];
    double[] wholes = new double[labels.length];
    for (int row = 0; row < labels.length; row++) {
      int place = places.computeIfAbsent(groups[row], group -> places.size());
      sums[place] += counts[row];
      wholes[place] += totals[row];
    }
    int size = places.size();
    return new CountColumns(
        places.keySet().toArray(new String[0]),
        Arrays.copyOf(sums, size),
        Arrays.copyOf(wholes, size),
        weighted);
  }

  /**
   * The same table with its counts declared weighted, so that fractions are counts too. Otherwise a
   * row with a fraction of an event is a gap.
   */
  public CountColumns weighted() {
    return new CountColumns(labels, counts, totals, true);
  }

  boolean countsWhole() {
    return !weighted;
  }

  /** How many rows there are. */
  public int size() {
    return labels.length;
  }

  /** What a row is about. */
  public String label(int row) {
    return labels[row];
  }

  /** How many were counted in a row. */
  public double count(int row) {
    return counts[row];
  }

  /** Of how many in a row. */
  public double total(int row) {
    return totals[row];
  }
}
