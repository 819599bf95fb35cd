package org.commissioning.scoring.need;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.need.RateBand;
import org.commissioning.scoring.method.Columns;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.GapList;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.need.internal.BandJoin;
import org.commissioning.scoring.need.internal.IndirectStandardisation;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.internal.EventLimits;
import org.jspecify.annotations.Nullable;

/** Indirect standardisation of many areas, for ratios and rates alike. */
final class IndirectColumns {

  /** The rates of the reference in the order of the table's bands, and over all of them. */
  private static final class Reference {
    private final double[] rates;
    private final double crude;

    Reference(double[] rates, double crude) {
      this.rates = rates;
      this.crude = crude;
    }
  }

  private IndirectColumns() {}

  /**
   * Works ratios or rates out.
   *
   * @param totals the events of each area in all; null if those of the table are meant
   * @param asRates whether to multiply by the crude rate of the reference
   */
  static EstimateColumns of(
      BandColumns table,
      double @Nullable [] totals,
      List<RateBand> reference,
      double per,
      boolean asRates,
      ConfidenceLevel... levels) {
    List<ConfidenceLevel> asked = List.of(levels);
    asked.forEach(Door::requireValid);
    Multiplier.require(per);
    int size = table.size();
    if (totals != null) {
      Columns.of("Totals").length("observed", totals, size).require();
    }
    Reference read = reference(table, reference);
    double factor = asRates ? read.crude * per : per;
    EventLimits[] limits =
        asked.stream().map(level -> EventLimits.byar(level.covered())).toArray(EventLimits[]::new);
    double[] values = new double[size];
    double[][] lowers = new double[levels.length][size];
    double[][] uppers = new double[levels.length][size];
    GapList missing = new GapList();
    int width = read.rates.length;
    for (int row = 0; row < size; row++) {
      boolean sound =
          totals == null
              ? table.sound(row)
              : table.soundPeople(row) && table.soundTotal(totals[row]);
      double observed = totals == null ? 0 : totals[row];
      double expected = 0;
      for (int band = 0; band < width; band++) {
        int cell = row * width + band;
        expected += table.people[cell] * read.rates[band];
        if (totals == null) {
          observed += table.events[cell];
        }
      }
      double value = IndirectStandardisation.ratio(observed, expected) * factor;
      if (!sound) {
        missing.add(row, table.areas[row], fault(table, totals, row), null, null);
      } else if (!(expected > 0)) {
        missing.add(row, table.areas[row], IndirectStandardisation.NONE_EXPECTED, null, null);
      } else if (!Double.isFinite(expected) || !Double.isFinite(value)) {
        missing.add(row, table.areas[row], IndirectStandardisation.TOO_LARGE, null, null);
      } else {
        values[row] = value;
        for (int i = 0; i < limits.length; i++) {
          lowers[i][row] =
              IndirectStandardisation.ratio(limits[i].lower(observed), expected) * factor;
          uppers[i][row] =
              IndirectStandardisation.ratio(limits[i].upper(observed), expected) * factor;
        }
      }
    }
    return new EstimateColumns(table.areas.clone(), per, asked, values, lowers, uppers, missing);
  }

  private static String fault(BandColumns table, double @Nullable [] totals, int row) {
    String total = totals == null ? null : table.countFault(totals[row]);
    return total == null
        ? Objects.requireNonNull(table.fault(row, totals == null))
        : total + " for the whole";
  }

  private static Reference reference(BandColumns table, List<RateBand> reference) {
    Map<String, RateBand> byLabel = new HashMap<>();
    Columns columns = Columns.of("Reference");
    for (int i = 0; i < reference.size(); i++) {
      RateBand band = reference.get(i);
      List<Problem> faults = Door.problems(band);
      for (Problem fault : faults) {
        columns.fault(
            "reference/" + i + fault.pointer(), fault.code(), fault.rule(), fault.value());
      }
      if (faults.isEmpty() && byLabel.put(band.band(), band) != null) {
        columns.fault(
            "reference/" + i + "/band", "DistinctBy", "must not repeat an earlier entry", null);
      }
    }
    columns.require();
    double[] rates = new double[table.bands.length];
    double events = 0;
    double people = 0;
    for (int i = 0; i < rates.length; i++) {
      RateBand match = byLabel.remove(table.bands[i]);
      if (match == null) {
        columns.fault("bands/" + i, "Bands", "must be a band of the reference", table.bands[i]);
      } else if (match.people() == 0) {
        columns.fault(
            "reference",
            "Bands",
            "must have people in the band " + BandJoin.names(List.of(match.band())),
            null);
      } else {
        rates[i] = IndirectStandardisation.referenceRate(match);
        events += match.events();
        people += match.people();
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
    return new Reference(rates, people > 0 ? events / people : 0);
  }
}
