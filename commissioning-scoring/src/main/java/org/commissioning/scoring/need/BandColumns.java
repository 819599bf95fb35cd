package org.commissioning.scoring.need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.scoring.method.Columns;
import org.commissioning.scoring.need.internal.BandJoin;
import org.jspecify.annotations.Nullable;

/**
 * Events and people of many areas by the same bands. The columns are copied in. Immutable and
 * thread-safe.
 */
public final class BandColumns {

  private static final double MOST = 1e15;
  private static final int MOST_CELLS = 200_000_000;

  final String[] areas;
  final String[] bands;
  final double[] events;
  final double[] people;
  private final boolean weighted;

  private BandColumns(
      String[] areas, String[] bands, double[] events, double[] people, boolean weighted) {
    this.areas = areas;
    this.bands = bands;
    this.events = events;
    this.people = people;
    this.weighted = weighted;
  }

  /**
   * A table with a row for each area and a column for each band, row after row.
   *
   * @param areas the areas
   * @param bands the labels of the bands, all different
   * @param events all bands of the first area, then of the second, and so on; NaN where missing
   * @param people the same of people
   * @throws org.commissioning.scoring.method.InvalidInputException if a column is missing or of
   *     another length than areas times bands, or a label stands twice
   */
  public static BandColumns of(String[] areas, String[] bands, double[] events, double[] people) {
    int length = cells(areas == null ? 0 : areas.length, bands == null ? 0 : bands.length);
    Columns columns =
        Columns.of("BandColumns")
            .labels("areas", areas, areas == null ? 0 : areas.length)
            .labels("bands", bands, bands == null ? 0 : bands.length)
            .length("events", events, length)
            .length("people", people, length);
    columns.require();
    if (Arrays.stream(bands).distinct().count() < bands.length) {
      columns.fault("bands", "DistinctBy", "must not repeat an earlier entry", null).require();
    }
    return new BandColumns(areas.clone(), bands.clone(), events.clone(), people.clone(), false);
  }

  /**
   * A table from rows in any order, each of one area and one band, joined by their labels. A
   * combination without a row has missing events and people.
   *
   * @param areas the area of each row
   * @param bands the band of each row
   * @param events the events of each row
   * @param people the people of each row
   * @throws org.commissioning.scoring.method.InvalidInputException if columns differ in length, or
   *     an area has a band twice
   */
  public static BandColumns ofRows(
      String[] areas, String[] bands, double[] events, double[] people) {
    int length = areas == null ? 0 : areas.length;
    Columns columns =
        Columns.of("BandColumns")
            .labels("areas", areas, length)
            .labels("bands", bands, length)
            .length("events", events, length)
            .length("people", people, length);
    columns.require();
    Map<String, Integer> areaPlaces = new LinkedHashMap<>();
    Map<String, Integer> bandPlaces = new LinkedHashMap<>();
    int[] areaOf = new int[length];
    int[] bandOf = new int[length];
    for (int row = 0; row < length; row++) {
      areaOf[row] = areaPlaces.computeIfAbsent(areas[row], label -> areaPlaces.size());
      bandOf[row] = bandPlaces.computeIfAbsent(bands[row], label -> bandPlaces.size());
    }
    int width = bandPlaces.size();
    int cells = cells(areaPlaces.size(), width);
    if (cells > MOST_CELLS) {
      columns
          .fault("bands", "Entries", "must not make a table of more than 200000000 cells", null)
          .require();
    }
    double[] placedEvents = new double[cells];
    double[] placedPeople = new double[cells];
    boolean[] taken = new boolean[placedEvents.length];
    Arrays.fill(placedEvents, Double.NaN);
    Arrays.fill(placedPeople, Double.NaN);
    for (int row = 0; row < length; row++) {
      int place = areaOf[row] * width + bandOf[row];
      if (taken[place]) {
        columns.fault("bands/" + row, "DistinctBy", "must not repeat a band of the area", null);
      }
      taken[place] = true;
      placedEvents[place] = events[row];
      placedPeople[place] = people[row];
    }
    columns.require();
    return new BandColumns(
        areaPlaces.keySet().toArray(new String[0]),
        bandPlaces.keySet().toArray(new String[0]),
        placedEvents,
        placedPeople,
        false);
  }

  private static int cells(int areas, int bands) {
    return (int) Math.min(Integer.MAX_VALUE, (long) areas * bands);
  }

  /** The same table with its events declared to be sums of weights, which may be fractions. */
  public BandColumns weighted() {
    return new BandColumns(areas, bands, events, people, true);
  }

  /** Whether events may be fractions. */
  boolean fractions() {
    return weighted;
  }

  /** Whether every band of a row holds what a single question of its kind may hold. */
  boolean sound(int row) {
    int first = row * bands.length;
    boolean sound = true;
    for (int cell = first; cell < first + bands.length; cell++) {
      double count = events[cell];
      sound &= soundCount(count) && people[cell] >= 0 && people[cell] <= MOST;
    }
    return sound;
  }

  private boolean soundCount(double count) {
    return count >= 0 && count <= MOST && (weighted || count == Math.rint(count));
  }

  /** Whether every band of a row has a number of people that may stand in a question. */
  boolean soundPeople(int row) {
    int first = row * bands.length;
    boolean sound = true;
    for (int cell = first; cell < first + bands.length; cell++) {
      sound &= people[cell] >= 0 && people[cell] <= MOST;
    }
    return sound;
  }

  /** Whether a total of events may stand in a question. */
  boolean soundTotal(double total) {
    return soundCount(total);
  }

  /** What is wrong with the first unsound band of a row; null if all are sound. */
  @Nullable String fault(int row, boolean eventsToo) {
    for (int band = 0; band < bands.length; band++) {
      int cell = row * bands.length + band;
      String fault = eventsToo ? countFault(events[cell]) : null;
      if (fault == null && Double.isNaN(people[cell])) {
        fault = "the number of people is missing";
      } else if (fault == null && !(people[cell] >= 0 && people[cell] <= MOST)) {
        fault = "the number of people is not a number from 0 up";
      }
      if (fault != null) {
        return fault + " in the band " + BandJoin.names(List.of(bands[band]));
      }
    }
    return null;
  }

  /** What is wrong with a count of events; null if it is sound. */
  @Nullable String countFault(double count) {
    if (Double.isNaN(count)) {
      return "the number of events is missing";
    }
    if (!(count >= 0 && count <= MOST)) {
      return "the number of events is not a number from 0 up";
    }
    return soundCount(count)
        ? null
        : "the number of events is a fraction, and the table is not declared weighted";
  }

  /** The bands of a row in which there are no people. */
  List<String> empty(int row) {
    List<String> empty = new ArrayList<>();
    for (int band = 0; band < bands.length; band++) {
      if (people[row * bands.length + band] == 0) {
        empty.add(bands[band]);
      }
    }
    return empty;
  }

  /** How many areas there are. */
  public int size() {
    return areas.length;
  }

  /** The labels of the bands, in the order of the table. */
  public List<String> bands() {
    return List.of(bands);
  }

  /** The area of a row. */
  public String area(int row) {
    return areas[row];
  }
}
