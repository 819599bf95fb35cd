package org.commissioning.scoring.need;

import java.util.List;
import org.commissioning.model.population.StandardPopulation;
import org.commissioning.scoring.method.Columns;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.GapList;
import org.commissioning.scoring.need.internal.BandJoin;
import org.commissioning.scoring.need.internal.DirectStandardisation;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.internal.EventLimits;

/**
 * Directly standardised rates of many areas with their limits, by the same formula as {@link
 * DirectlyStandardisedRate}. An area with a count missing, a band without people, or fewer events
 * than the smallest number is a gap with its reason, and costs no other area anything.
 */
public final class DirectlyStandardisedRates {

  private DirectlyStandardisedRates() {}

  /**
   * Works rates per 100,000 out, for areas with ten events or more.
   *
   * @param table events and people by area and band
   * @param standard the standard population, joined to the bands by label
   * @param levels the levels of the limits; none for none
   * @throws org.commissioning.scoring.method.InvalidInputException if the bands of the table do not
   *     fit the standard, or the standard or a level is not valid
   */
  public static EstimateColumns of(
      BandColumns table, StandardPopulation standard, ConfidenceLevel... levels) {
    return of(
        table,
        standard,
        DirectlyStandardisedRate.PER,
        DirectlyStandardisedRate.SMALLEST_EVENTS,
        levels);
  }

  /**
   * Works rates out.
   *
   * @param table events and people by area and band
   * @param standard the standard population, joined to the bands by label
   * @param per what the rates are given per
   * @param smallestEvents the fewest events for which a rate is given
   * @param levels the levels of the limits; none for none
   * @throws org.commissioning.scoring.method.InvalidInputException if the bands of the table do not
   *     fit the standard, or another argument is not valid
   */
  public static EstimateColumns of(
      BandColumns table,
      StandardPopulation standard,
      double per,
      double smallestEvents,
      ConfidenceLevel... levels) {
    Door.requireValid(standard);
    List<ConfidenceLevel> asked = List.of(levels);
    asked.forEach(Door::requireValid);
    Multiplier.require(per);
    if (!(smallestEvents >= 0 && smallestEvents <= 1e15)) {
      Columns.of("Options")
          .fault(
              "smallestEvents",
              "Real",
              "must be at least 0 and at most 1000000000000000",
              String.valueOf(smallestEvents))
          .require();
    }
    double[] shares = shares(table, standard);
    EventLimits[] limits =
        asked.stream().map(level -> EventLimits.byar(level.covered())).toArray(EventLimits[]::new);
    int size = table.size();
    double[] values = new double[size];
    double[][] lowers = new double[levels.length][size];
    double[][] uppers = new double[levels.length][size];
    GapList missing = new GapList();
    String tooFew =
        ((Figure.NotCalculable<Double>) DirectlyStandardisedRate.tooFew(0, smallestEvents))
            .reason();
    boolean fractions = table.fractions();
    DirectStandardisation.Sums sums = new DirectStandardisation.Sums();
    for (int row = 0; row < size; row++) {
      int first = row * shares.length;
      if (!DirectStandardisation.add(
          table.events, table.events, table.people, first, shares, fractions, sums)) {
        missing.add(row, table.areas[row], fault(table, row), null, null);
        continue;
      }
      double events = sums.events();
      if (events < smallestEvents || events == 0) {
        missing.add(row, table.areas[row], tooFew, smallestEvents, events);
        continue;
      }
      values[row] = sums.rate() * per;
      for (int i = 0; i < limits.length; i++) {
        lowers[i][row] = limit(sums, limits[i].lower(events), per);
        uppers[i][row] = limit(sums, limits[i].upper(events), per);
      }
    }
    return new EstimateColumns(table.areas, per, asked, values, lowers, uppers, missing);
  }

  private static double limit(DirectStandardisation.Sums sums, double count, double per) {
    return Math.max(
            0, DirectStandardisation.limit(sums.rate(), sums.variance(), sums.events(), count))
        * per;
  }

  private static double[] shares(BandColumns table, StandardPopulation standard) {
    BandJoin join = BandJoin.of(standard, null, table.bands());
    Columns columns = Columns.of("DirectlyStandardisedRates");
    for (String problem : join.problems()) {
      columns.fault("bands", "Bands", "must fit the standard, but " + problem, null);
    }
    columns.require();
    double total = join.weights().stream().mapToDouble(Double::doubleValue).sum();
    return join.weights().stream().mapToDouble(weight -> weight / total).toArray();
  }

  /** Why the bands of an area are not sound; looked for only then. */
  private static String fault(BandColumns table, int row) {
    String fault = table.fault(row, true);
    if (fault != null) {
      return fault;
    }
    List<String> empty = table.empty(row);
    return empty.isEmpty()
        ? DirectlyStandardisedRate.TOO_LARGE
        : "there are no people in " + BandJoin.names(empty);
  }
}
