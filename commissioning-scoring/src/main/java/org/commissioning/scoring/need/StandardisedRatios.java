package org.commissioning.scoring.need;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.need.RateBand;
import org.commissioning.scoring.method.Columns;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.GapList;
import org.commissioning.scoring.need.internal.BandJoin;
import org.commissioning.scoring.need.internal.IndirectStandardisation;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.internal.EventLimits;

/**
 * Indirectly standardised ratios of many areas with their limits, by the same formula as {@link
 * StandardisedRatio}. An area with a count missing, or for which no events are to be expected, is a
 * gap with its reason.
 */
public final class StandardisedRatios {

  private StandardisedRatios() {}

  /**
   * Works ratios out.
   *
   * @param table events and people by area and band
   * @param reference events and people of the reference, joined to the bands by label
   * @param per the value that means "as the reference": 1 or 100
   * @param levels the levels of the limits; none for none
   * @throws org.commissioning.scoring.method.InvalidInputException if the bands of the table do not
   *     fit the reference, or another argument is not valid
   */
  public static EstimateColumns of(
      BandColumns table, List<RateBand> reference, double per, ConfidenceLevel... levels) {
    List<ConfidenceLevel> asked = List.of(levels);
    asked.forEach(Door::requireValid);
    Multiplier.require(per);
    double[] rates = rates(table, reference);
    EventLimits[] limits =
        asked.stream().map(level -> EventLimits.byar(level.covered())).toArray(EventLimits[]::new);
    int size = table.size();
    double[] values = new double[size];
    double[][] lowers = new double[levels.length][size];
    double[][] uppers = new double[levels.length][size];
    GapList missing = new GapList();
    for (int row = 0; row < size; row++) {
      double observed = 0;
      double expected = 0;
      boolean sound = true;
      for (int band = 0; band < rates.length; band++) {
        double events = table.events[row * rates.length + band];
        double people = table.people[row * rates.length + band];
        observed += events;
        expected += people * rates[band];
        sound = sound && events >= 0 && people >= 0;
      }
      if (!sound || !Double.isFinite(observed) || !Double.isFinite(expected)) {
        missing.add(row, table.areas[row], "a count is missing or negative", null, null);
      } else if (!(expected > 0)) {
        missing.add(
            row,
            table.areas[row],
            "no events are to be expected at the rates of the reference",
            null,
            null);
      } else {
        values[row] = IndirectStandardisation.ratio(observed, expected) * per;
        for (int i = 0; i < limits.length; i++) {
          lowers[i][row] = IndirectStandardisation.ratio(limits[i].lower(observed), expected) * per;
          uppers[i][row] = IndirectStandardisation.ratio(limits[i].upper(observed), expected) * per;
        }
      }
    }
    return new EstimateColumns(table.areas.clone(), per, asked, values, lowers, uppers, missing);
  }

  private static double[] rates(BandColumns table, List<RateBand> reference) {
    Map<String, RateBand> byLabel = new HashMap<>();
    Columns columns = Columns.of("StandardisedRatios");
    for (int i = 0; i < reference.size(); i++) {
      RateBand band = reference.get(i);
      Door.requireValid(band);
      if (byLabel.put(band.band(), band) != null) {
        columns.fault(
            "reference/" + i + "/band", "DistinctBy", "must not repeat an earlier entry", null);
      }
    }
    double[] rates = new double[table.bands.length];
    for (int i = 0; i < rates.length; i++) {
      RateBand match = byLabel.remove(table.bands[i]);
      if (match == null) {
        columns.fault("bands/" + i, "Bands", "must be a band of the reference", table.bands[i]);
      } else if (match.people() == 0) {
        columns.fault("reference", "Bands", "must have people in every band", null);
      } else {
        rates[i] = match.events() / match.people();
      }
    }
    if (!byLabel.isEmpty()) {
      columns.fault(
          "bands",
          "Bands",
          "must have every band of the reference, but lacks "
              + BandJoin.names(byLabel.keySet().stream().sorted().toList()),
          null);
    }
    columns.require();
    return rates;
  }
}
