package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.commissioning.model.tender.MeasurementLevel;

/**
 * The disagreement within items and that expected by chance, of the marks of items that two or more
 * raters marked, as Krippendorff's alpha counts them.
 *
 * <p>The ordinal distance between two values, the marks between them and half of those at either,
 * is the distance between their middle ranks; so it goes the way of the interval distance.
 */
public final class Coincidences {

  /** Draws of one block share a source of chance. */
  private static final int BLOCK = 256;

  private final MeasurementLevel level;
  private final double[] values;
  private final int[][] items;

  /** The marks of a panel, those of items with a single mark left out. */
  public Coincidences(Panel panel, MeasurementLevel level) {
    this.level = level;
    List<double[]> pairable = new ArrayList<>();
    for (int i = 0; i < panel.items(); i++) {
      double[] given = panel.given(i);
      if (given.length > 1) {
        pairable.add(given);
      }
    }
    values = pairable.stream().flatMapToDouble(Arrays::stream).distinct().sorted().toArray();
    items =
        pairable.stream()
            .map(
                given ->
                    Arrays.stream(given)
                        .mapToInt(mark -> Arrays.binarySearch(values, mark))
                        .toArray())
            .toArray(int[][]::new);
  }

  /** How many items have marks of two or more raters. */
  public int items() {
    return items.length;
  }

  /** How many different marks those items have. */
  public int values() {
    return values.length;
  }

  /** How many marks those items have. */
  public int marks() {
    return Arrays.stream(items).mapToInt(item -> item.length).sum();
  }

  /** How many of the marks are the one given most often. */
  public int mostFrequent() {
    int[] counts = new int[values.length];
    for (int[] item : items) {
      for (int value : item) {
        counts[value]++;
      }
    }
    return Arrays.stream(counts).max().orElse(0);
  }

  /**
   * The squared distances within items, each pair of marks weighed by the marks of its item less
   * one, and those between all marks.
   */
  public double[] disagreement() {
    int[] all = new int[items.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return disagreement(all);
  }

  private double[] disagreement(int[] drawn) {
    int[] counts = new int[values.length];
    int marks = 0;
    for (int i : drawn) {
      for (int value : items[i]) {
        counts[value]++;
      }
      marks += items[i].length;
    }
    return switch (level) {
      case NOMINAL -> nominal(drawn, counts, marks);
      case ORDINAL -> squares(drawn, counts, marks, middleRanks(counts));
      case INTERVAL -> squares(drawn, counts, marks, values);
      case RATIO -> ratio(drawn, counts);
    };
  }

  private double[] nominal(int[] drawn, int[] counts, int marks) {
    double within = 0;
    for (int i : drawn) {
      int[] item = items[i];
      int differing = 0;
      for (int a = 0; a < item.length; a++) {
        for (int b = a + 1; b < item.length; b++) {
          differing += item[a] == item[b] ? 0 : 2;
        }
      }
      within += differing / (item.length - 1.0);
    }
    double same = 0;
    for (int count : counts) {
      same += (double) count * count;
    }
    return new double[] {within, (double) marks * marks - same};
  }

  private static double[] middleRanks(int[] counts) {
    double[] ranks = new double[counts.length];
    double below = 0;
    for (int v = 0; v < counts.length; v++) {
      ranks[v] = below + counts[v] / 2.0;
      below += counts[v];
    }
    return ranks;
  }

  /** The sum of squared distances of all pairs is twice their number times that from the mean. */
  private double[] squares(int[] drawn, int[] counts, int marks, double[] at) {
    double within = 0;
    for (int i : drawn) {
      int[] item = items[i];
      double sum = 0;
      for (int value : item) {
        sum += at[value];
      }
      double mean = sum / item.length;
      double squares = 0;
      for (int value : item) {
        squares += (at[value] - mean) * (at[value] - mean);
      }
      within += 2.0 * item.length * squares / (item.length - 1);
    }
    double sum = 0;
    for (int v = 0; v < counts.length; v++) {
      sum += counts[v] * at[v];
    }
    double mean = sum / marks;
    double squares = 0;
    for (int v = 0; v < counts.length; v++) {
      squares += counts[v] * (at[v] - mean) * (at[v] - mean);
    }
    return new double[] {within, 2.0 * marks * squares};
  }

  private double[] ratio(int[] drawn, int[] counts) {
    double within = 0;
    for (int i : drawn) {
      int[] item = items[i];
      double squares = 0;
      for (int a = 0; a < item.length; a++) {
        for (int b = a + 1; b < item.length; b++) {
          squares += 2 * proportion(item[a], item[b]);
        }
      }
      within += squares / (item.length - 1);
    }
    double between = 0;
    for (int a = 0; a < counts.length; a++) {
      for (int b = a + 1; b < counts.length; b++) {
        between += 2.0 * counts[a] * counts[b] * proportion(a, b);
      }
    }
    return new double[] {within, between};
  }

  private double proportion(int a, int b) {
    if (a == b) {
      return 0;
    }
    double share = (values[a] - values[b]) / (values[a] + values[b]);
    return share * share;
  }

  /**
   * Alphas of items drawn anew with replacement, in ascending order; draws in which no mark differs
   * have none and are left out. The same seed gives the same draws.
   */
  public double[] drawn(int draws, long seed) {
    double[] alphas = new double[draws];
    int defined = 0;
    SplittableRandom seeds = new SplittableRandom(seed);
    SplittableRandom random = seeds;
    int[] drawn = new int[items.length];
    for (int d = 0; d < draws; d++) {
      if (d % BLOCK == 0) {
        random = seeds.split();
      }
      int marks = 0;
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = (int) ((random.nextLong() >>> 11) * 0x1p-53 * items.length);
        marks += items[drawn[i]].length;
      }
      double[] sums = disagreement(drawn);
      if (differs(drawn)) {
        alphas[defined++] = alpha(marks, sums);
      }
    }
    double[] found = Arrays.copyOf(alphas, defined);
    Arrays.sort(found);
    return found;
  }

  private boolean differs(int[] drawn) {
    int first = items[drawn[0]][0];
    for (int i : drawn) {
      for (int value : items[i]) {
        if (value != first) {
          return true;
        }
      }
    }
    return false;
  }

  /** Alpha of the two sums of {@link #disagreement()}. */
  public static double alpha(int marks, double[] sums) {
    return 1 - (marks - 1) * sums[0] / sums[1];
  }
}
