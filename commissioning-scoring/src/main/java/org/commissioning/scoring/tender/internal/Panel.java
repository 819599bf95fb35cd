package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commissioning.model.tender.PanelMark;

/**
 * Marks as a table of items by raters, both in the order in which they are first named. Marks that
 * were not given take no space.
 */
public final class Panel {

  private final List<String> items;
  private final List<String> raters;
  private final int[][] by;
  private final double[][] marks;

  private Panel(List<String> items, List<String> raters, int[][] by, double[][] marks) {
    this.items = items;
    this.raters = raters;
    this.by = by;
    this.marks = marks;
  }

  /** The table of some marks, of which no rater gave an item two. */
  public static Panel of(List<PanelMark> given) {
    Map<String, SortedMap<Integer, Double>> rows = new LinkedHashMap<>();
    Map<String, Integer> raters = new LinkedHashMap<>();
    for (PanelMark mark : given) {
      int rater = raters.computeIfAbsent(mark.rater(), id -> raters.size());
      rows.computeIfAbsent(mark.item(), id -> new TreeMap<>())
          .put(rater, mark.mark().doubleValue());
    }
    int[][] by = new int[rows.size()][];
    double[][] marks = new double[rows.size()][];
    int item = 0;
    for (SortedMap<Integer, Double> row : rows.values()) {
      by[item] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
      marks[item] = row.values().stream().mapToDouble(Double::doubleValue).toArray();
      item++;
    }
    return new Panel(new ArrayList<>(rows.keySet()), new ArrayList<>(raters.keySet()), by, marks);
  }

  /** How many items there are. */
  public int items() {
    return items.size();
  }

  /** How many raters there are. */
  public int raters() {
    return raters.size();
  }

  /** The id of an item. */
  public String item(int item) {
    return items.get(item);
  }

  /** The id of a rater. */
  public String rater(int rater) {
    return raters.get(rater);
  }

  /** A mark; not a number if it was not given. */
  public double mark(int item, int rater) {
    int at = Arrays.binarySearch(by[item], rater);
    return at < 0 ? Double.NaN : marks[item][at];
  }

  /** The marks that an item was given, in the order of the raters. */
  public double[] given(int item) {
    return marks[item].clone();
  }

  /** How many marks of the full table were not given. */
  public long missing() {
    long given = Arrays.stream(marks).mapToLong(row -> row.length).sum();
    return (long) items() * raters() - given;
  }
}
