package org.commissioning.scoring.need;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.method.Columns;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.GapList;
import org.commissioning.scoring.need.internal.LifeBands;
import org.commissioning.scoring.need.internal.LifeTable;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.jspecify.annotations.Nullable;

/**
 * Life expectancies of many areas at one age with their limits, by the same formula as {@link
 * LifeExpectancy}. An area with a count missing, a band without people, nobody who died in the last
 * band, too few people or too wide an interval is a gap with its reason, and costs no other area
 * anything.
 */
public final class LifeExpectancies {

  private LifeExpectancies() {}

  /**
   * Works life expectancies out where the population is above 5,000 and the 95% interval not wider
   * than 20 years.
   *
   * @param table deaths, as events, and people by area and ages
   * @param age the age, the beginning of a band
   * @param levels the levels of the limits; none for none
   * @throws org.commissioning.scoring.method.InvalidInputException if the bands make no life table,
   *     none begins at the age, or a level is not valid
   */
  public static EstimateColumns of(BandColumns table, int age, ConfidenceLevel... levels) {
    return of(table, age, LifeTable.SMALLEST_POPULATION, LifeTable.WIDEST_INTERVAL, levels);
  }

  /**
   * Works life expectancies out.
   *
   * @param table deaths, as events, and people by area and ages
   * @param age the age, the beginning of a band
   * @param smallestPopulation the population in all bands that must be exceeded
   * @param widestInterval the widest 95% interval, in years, with which a figure is given
   * @param levels the levels of the limits; none for none
   * @throws org.commissioning.scoring.method.InvalidInputException if the bands make no life table,
   *     none begins at the age, or another argument is not valid
   */
  public static EstimateColumns of(
      BandColumns table,
      int age,
      double smallestPopulation,
      double widestInterval,
      ConfidenceLevel... levels) {
    List<ConfidenceLevel> asked = List.of(levels);
    asked.forEach(Door::requireValid);
    List<String> labels = table.bands();
    LifeBands bands = bands(labels, age, smallestPopulation, widestInterval);
    int place = bands.froms().indexOf(age);
    double[] z = asked.stream().mapToDouble(ConfidenceLevel::z).toArray();
    double checked = 2 * ConfidenceLevel.P95.z();
    int size = table.size();
    double[] values = new double[size];
    double[][] lowers = new double[levels.length][size];
    double[][] uppers = new double[levels.length][size];
    GapList missing = new GapList();
    LifeTable life = new LifeTable(bands);
    for (int row = 0; row < size; row++) {
      int first = row * labels.size();
      LifeTable.Reason reason =
          life.reason(labels, table.events, table.people, first, smallestPopulation);
      if (reason == null) {
        life.fill(table.events, table.people, first, null, null);
        double width = checked * Math.sqrt(life.varianceByDeaths(place));
        reason = width > widestInterval ? LifeTable.tooWide(width, widestInterval) : null;
      }
      if (reason != null) {
        missing.add(row, table.areas[row], reason.reason(), reason.threshold(), reason.observed());
        continue;
      }
      double error = Math.sqrt(life.varianceByDeaths(place));
      values[row] = life.years(place);
      for (int i = 0; i < z.length; i++) {
        lowers[i][row] = Math.max(0, values[row] - z[i] * error);
        uppers[i][row] = values[row] + z[i] * error;
      }
    }
    return new EstimateColumns(table.areas.clone(), 1, asked, values, lowers, uppers, missing);
  }

  private static LifeBands bands(
      List<String> labels, int age, double smallestPopulation, double widestInterval) {
    Columns columns = Columns.of("LifeExpectancies");
    if (labels.isEmpty()) {
      columns.fault("bands", "Entries", "must have at least one entry", null).require();
    }
    List<@Nullable Double> usual = new ArrayList<>();
    labels.forEach(label -> usual.add(null));
    LifeBands bands = LifeBands.of(labels, usual);
    for (String problem : bands.problems()) {
      columns.fault("bands", "Bands", "must make a life table, but " + problem, null);
    }
    columns.require();
    if (!bands.froms().contains(age)) {
      columns.fault("age", "Bands", "must be the beginning of a band", String.valueOf(age));
    }
    if (!(smallestPopulation >= 0)) {
      columns.fault(
          "smallestPopulation", "Real", "must be at least 0", String.valueOf(smallestPopulation));
    }
    if (!(widestInterval > 0)) {
      columns.fault("widestInterval", "Real", "must be above 0", String.valueOf(widestInterval));
    }
    columns.require();
    return bands;
  }
}
