package org.commissioning.scoring.need;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.scoring.method.Columns;

/**
 * Events and people of many areas by the same bands. The columns are copied in. Immutable and
 * thread-safe.
 */
public final class BandColumns {

  final String[] areas;
  final String[] bands;
  final double[] events;
  final double[] people;

  private BandColumns(String[] areas, String[] bands, double[] events, double[] people) {
    this.areas = areas;
    this.bands = bands;
    this.events = events;
    this.people = people;
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
    int length = (areas == null ? 0 : areas.length) * (bands == null ? 0 : bands.length);
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
    return new BandColumns(areas.clone(), bands.clone(), events.clone(), people.clone());
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
    double[] placedEvents = new double[areaPlaces.size() * width];
    double[] placedPeople = new double[areaPlaces.size() * width];
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
        placedPeople);
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
