package org.commissioning.scoring.need;

import java.util.List;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.GapList;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.internal.CountLimits;
import org.jspecify.annotations.Nullable;

/**
 * Proportions of many areas with Wilson's limits, by the same formula as {@link Proportion}. A row
 * whose counts are missing or make no sense, such as more counted than there are, is a gap.
 */
public final class Proportions {

  private Proportions() {}

  /**
   * Works a column out.
   *
   * @param table the counts
   * @param per what proportions are given per: 100 for percentages
   * @param levels the levels of the limits; none for none
   * @throws org.commissioning.scoring.method.InvalidInputException if {@code per} or a level is not
   *     valid
   */
  public static EstimateColumns of(CountColumns table, double per, ConfidenceLevel... levels) {
    List<ConfidenceLevel> asked = List.of(levels);
    asked.forEach(Door::requireValid);
    Multiplier.require(per);
    int size = table.size();
    double[] values = new double[size];
    double[][] lowers = new double[levels.length][size];
    double[][] uppers = new double[levels.length][size];
    GapList missing = new GapList();
    String[] labels = new String[size];
    for (int row = 0; row < size; row++) {
      labels[row] = table.label(row);
      String fault = fault(table, row);
      if (fault != null) {
        missing.add(row, labels[row], fault, null, null);
      } else {
        values[row] = table.count(row) / table.total(row) * per;
      }
    }
    for (int i = 0; i < levels.length; i++) {
      double z = levels[i].z();
      double[] lower = lowers[i];
      double[] upper = uppers[i];
      for (int row = 0; row < size; row++) {
        if (!missing.has(row)) {
          lower[row] = per * CountLimits.wilsonLower(table.count(row), table.total(row), z);
          upper[row] = per * CountLimits.wilsonUpper(table.count(row), table.total(row), z);
        }
      }
    }
    return new EstimateColumns(labels, per, asked, values, lowers, uppers, missing);
  }

  private static final double MOST = 1e15;

  private static @Nullable String fault(CountColumns table, int row) {
    double count = table.count(row);
    double total = table.total(row);
    if (Double.isNaN(count) || Double.isNaN(total)) {
      return "a count is missing";
    }
    if (!(count >= 0 && count <= MOST)) {
      return "the count is not a number from 0 up";
    }
    if (table.countsWhole() && count != Math.rint(count)) {
      return "the count is a fraction, and the table is not declared weighted";
    }
    if (!(total > 0 && total <= MOST)) {
      return "there is nothing to count among: the total is not above 0";
    }
    return count > total ? "more are counted than there are" : null;
  }
}
