package org.commissioning.scoring.need;

import java.util.List;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.GapList;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.internal.EventLimits;
import org.jspecify.annotations.Nullable;

/**
 * Crude rates of many areas with Byar's limits, exact below ten events, by the same formula as
 * {@link CrudeRate}. A row whose counts are missing or make no sense is a gap. There may be more
 * events than people.
 */
public final class CrudeRates {

  private CrudeRates() {}

  /**
   * Works a column out.
   *
   * @param table the counts
   * @param per what rates are given per: 100000 for rates per 100,000
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
        values[row] = CrudeRate.rate(table.count(row), table.total(row), per);
      }
    }
    for (int i = 0; i < levels.length; i++) {
      EventLimits limits = EventLimits.byar(levels[i].covered());
      double[] lower = lowers[i];
      double[] upper = uppers[i];
      for (int row = 0; row < size; row++) {
        if (!missing.has(row)) {
          double count = table.count(row);
          lower[row] = CrudeRate.rate(limits.lower(count), table.total(row), per);
          upper[row] = CrudeRate.rate(limits.upper(count), table.total(row), per);
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
    if (table.countsWhole() && count != Math.rint(count)) {
      return "the count is a fraction, and the table is not declared weighted";
    }
    if (!(count >= 0 && count <= MOST)) {
      return "the events are not a number from 0 up";
    }
    return total > 0 && total <= MOST ? null : "there are no people: the total is not above 0";
  }
}
