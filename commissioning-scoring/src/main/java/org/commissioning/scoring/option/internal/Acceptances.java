package org.commissioning.scoring.option.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Rank acceptability on plain numbers: exactly over two or three weights, otherwise by draws. Draws
 * are made in blocks, each from a seed of its own, so that the same seed gives the same bits
 * whatever the number of threads.
 */
public final class Acceptances {

  private static final int BLOCK = 4_096;

  /** A set of weights that so few draws meet is not worth the wait. */
  private static final int TRIES_FOR_EACH = 2_000;

  private static final int MOST_OPTIONS_EXACTLY = 20;

  private final double[][] low;
  private final double[][] mode;
  private final double[][] high;
  private final int[] ranks;
  private final double[] least;
  private final double[] most;
  private final boolean fixed;

  /** By option and criterion, the part of all weights or draws in each place. */
  private final double[][] places;

  /** By option, the sum of the weights that make it first. */
  private final double[][] firsts;

  private double total;

  /**
   * What is known of scores, each from 0 for the worst to 1 for the best, and of weights.
   *
   * @param low the worst, by option and criterion
   * @param mode the likeliest; not a number where all are alike
   * @param high the best
   * @param ranks the place of each criterion; 0 for none
   * @param least the least share of each
   * @param most the most share of each
   */
  public Acceptances(
      double[][] low,
      double[][] mode,
      double[][] high,
      int[] ranks,
      double[] least,
      double[] most) {
    this.low = low;
    this.mode = mode;
    this.high = high;
    this.ranks = ranks;
    this.least = least;
    this.most = most;
    boolean same = true;
    for (int i = 0; i < low.length; i++) {
      same &= Arrays.equals(low[i], high[i]);
    }
    fixed = same;
    places = new double[low.length][low.length];
    firsts = new double[low.length][ranks.length];
  }

  /** Whether it can be worked out exactly. */
  public boolean exact() {
    return fixed
        && (ranks.length <= 2 || (ranks.length == 3 && low.length <= MOST_OPTIONS_EXACTLY));
  }

  /** The sum over all weights or draws. */
  public double total() {
    return total;
  }

  /** How much of it an option has a place in. */
  public double place(int option, int place) {
    return places[option][place];
  }

  /** The weights that make an option first, added up. */
  public double[] firsts(int option) {
    return firsts[option];
  }

  private void take(double[] weights, double[] values, double part) {
    for (int i = 0; i < values.length; i++) {
      int better = 0;
      for (double other : values) {
        better += other - values[i] > Values.LEVEL ? 1 : 0;
      }
      places[i][better] += part;
      if (better == 0) {
        for (int j = 0; j < weights.length; j++) {
          firsts[i][j] += part * weights[j];
        }
      }
    }
    total += part;
  }

  private double[] values(double[] weights) {
    double[] values = new double[low.length];
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        values[i] += weights[j] * low[i][j];
      }
    }
    return values;
  }

  /** Exactly: all possible weights are cut where two options are level. False if there are none. */
  public boolean exactly() {
    if (ranks.length == 1) {
      if (least[0] > 1 || most[0] < 1) {
        return false;
      }
      take(new double[] {1}, values(new double[] {1}), 1);
      return true;
    }
    return ranks.length == 2 ? overSegment() : overTriangle();
  }

  private boolean overSegment() {
    double from = Math.max(least[0], 1 - most[1]);
    double to = Math.min(most[0], 1 - least[1]);
    if (ranks[0] > 0 && ranks[1] > 0 && ranks[0] != ranks[1]) {
      from = ranks[0] < ranks[1] ? Math.max(from, 0.5) : from;
      to = ranks[0] < ranks[1] ? to : Math.min(to, 0.5);
    }
    if (from > to) {
      return false;
    }
    if (to - from <= Values.LEVEL) {
      double[] weights = {from, 1 - from};
      take(weights, values(weights), 1);
      return true;
    }
    List<Double> cuts = new ArrayList<>(List.of(from, to));
    for (int i = 0; i < low.length; i++) {
      for (int k = i + 1; k < low.length; k++) {
        double first = low[i][0] - low[k][0];
        double second = low[i][1] - low[k][1];
        double at = second / (second - first);
        if (at > from && at < to) {
          cuts.add(at);
        }
      }
    }
    cuts.sort(Comparator.naturalOrder());
    for (int i = 1; i < cuts.size(); i++) {
      double middle = (cuts.get(i - 1) + cuts.get(i)) / 2;
      double[] weights = {middle, 1 - middle};
      take(weights, values(weights), cuts.get(i) - cuts.get(i - 1));
    }
    return true;
  }

  private boolean overTriangle() {
    List<double[][]> pieces = new ArrayList<>();
    double[][] all = {{0, 0}, {1, 0}, {0, 1}};
    for (double[] half : halves()) {
      all = clipped(all, half);
    }
    if (area(all) <= Values.LEVEL * Values.LEVEL) {
      return false;
    }
    pieces.add(all);
    for (int i = 0; i < low.length; i++) {
      for (int k = i + 1; k < low.length; k++) {
        double third = low[i][2] - low[k][2];
        double[] line = {low[i][0] - low[k][0] - third, low[i][1] - low[k][1] - third, third};
        double[] other = {-line[0], -line[1], -line[2]};
        if (Math.abs(line[0]) + Math.abs(line[1]) + Math.abs(line[2]) <= Values.LEVEL) {
          continue;
        }
        List<double[][]> cut = new ArrayList<>();
        for (double[][] piece : pieces) {
          double[][] above = clipped(piece, line);
          double[][] below = clipped(piece, other);
          if (area(above) <= 0 || area(below) <= 0) {
            cut.add(piece);
          } else {
            cut.add(above);
            cut.add(below);
          }
        }
        pieces = cut;
      }
    }
    double whole = area(all);
    for (double[][] piece : pieces) {
      double[] centre = centre(piece);
      double[] weights = {centre[0], centre[1], 1 - centre[0] - centre[1]};
      take(weights, values(weights), area(piece) / whole);
    }
    return true;
  }

  /** What bounds and ranks ask of the first two of three weights, as a × w₁ + b × w₂ + c ≥ 0. */
  private List<double[]> halves() {
    List<double[]> halves = new ArrayList<>();
    double[][] weight = {{1, 0, 0}, {0, 1, 0}, {-1, -1, 1}};
    for (int j = 0; j < 3; j++) {
      halves.add(new double[] {weight[j][0], weight[j][1], weight[j][2] - least[j]});
      halves.add(new double[] {-weight[j][0], -weight[j][1], most[j] - weight[j][2]});
      for (int k = 0; k < 3; k++) {
        if (ranks[j] > 0 && ranks[k] > 0 && ranks[j] < ranks[k]) {
          halves.add(
              new double[] {
                weight[j][0] - weight[k][0],
                weight[j][1] - weight[k][1],
                weight[j][2] - weight[k][2]
              });
        }
      }
    }
    return halves;
  }

  private static double side(double[] half, double[] point) {
    return half[0] * point[0] + half[1] * point[1] + half[2];
  }

  private static double[][] clipped(double[][] piece, double[] half) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < piece.length; i++) {
      double[] from = piece[i];
      double[] to = piece[(i + 1) % piece.length];
      double before = side(half, from);
      double after = side(half, to);
      if (before >= 0) {
        kept.add(from);
      }
      if ((before > 0 && after < 0) || (before < 0 && after > 0)) {
        double at = before / (before - after);
        kept.add(new double[] {from[0] + at * (to[0] - from[0]), from[1] + at * (to[1] - from[1])});
      }
    }
    return kept.toArray(new double[0][]);
  }

  private static double area(double[][] piece) {
    double sum = 0;
    for (int i = 1; i + 1 < piece.length; i++) {
      sum += cross(piece[0], piece[i], piece[i + 1]);
    }
    return sum / 2;
  }

  private static double cross(double[] a, double[] b, double[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }

  private static double[] centre(double[][] piece) {
    double[] centre = new double[2];
    double whole = 0;
    for (int i = 1; i + 1 < piece.length; i++) {
      double part = cross(piece[0], piece[i], piece[i + 1]);
      whole += part;
      for (int d = 0; d < 2; d++) {
        centre[d] += part * (piece[0][d] + piece[i][d] + piece[i + 1][d]) / 3;
      }
    }
    centre[0] /= whole;
    centre[1] /= whole;
    return centre;
  }

  /** By draws. False if weights that keep to the bounds are met too rarely, or never. */
  public boolean drawn(int draws, int seed, @Nullable Executor executor) {
    int blocks = (draws + BLOCK - 1) / BLOCK;
    List<CompletableFuture<@Nullable Acceptances>> parts = new ArrayList<>();
    for (int b = 0; b < blocks; b++) {
      int block = b;
      int size = Math.min(BLOCK, draws - b * BLOCK);
      parts.add(
          executor == null
              ? CompletableFuture.completedFuture(block(block, size, seed))
              : CompletableFuture.supplyAsync(() -> block(block, size, seed), executor));
    }
    for (CompletableFuture<@Nullable Acceptances> part : parts) {
      Acceptances block = part.join();
      if (block == null) {
        return false;
      }
      for (int i = 0; i < places.length; i++) {
        for (int p = 0; p < places.length; p++) {
          places[i][p] += block.places[i][p];
        }
        for (int j = 0; j < ranks.length; j++) {
          firsts[i][j] += block.firsts[i][j];
        }
      }
      total += block.total;
    }
    return true;
  }

  private @Nullable Acceptances block(int block, int size, int seed) {
    Acceptances part = new Acceptances(low, mode, high, ranks, least, most);
    SplittableRandom random = new SplittableRandom(seed * 1_000_003L + block);
    double[] weights = new double[ranks.length];
    double[] values = new double[low.length];
    int tries = TRIES_FOR_EACH * size;
    for (int draw = 0; draw < size; draw++) {
      do {
        if (tries-- == 0) {
          return null;
        }
        weights(random, weights);
      } while (!within(weights));
      for (int i = 0; i < values.length; i++) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
          sum += weights[j] * score(random, i, j);
        }
        values[i] = sum;
      }
      part.take(weights, values, 1);
    }
    return part;
  }

  /** Uniform over all weights: shares of exponential draws, those with a rank then put in order. */
  private void weights(SplittableRandom random, double[] weights) {
    double sum = 0;
    double room = 1;
    boolean ordered = Arrays.stream(ranks).anyMatch(rank -> rank > 0);
    for (int j = 0; j < weights.length; j++) {
      weights[j] = -Math.log(1 - random.nextDouble());
      sum += weights[j];
      room -= ordered ? 0 : least[j];
    }
    for (int j = 0; j < weights.length; j++) {
      weights[j] = (ordered ? 0 : least[j]) + room * weights[j] / sum;
    }
    if (ordered) {
      order(weights);
    }
  }

  private void order(double[] weights) {
    for (int j = 0; j < weights.length; j++) {
      for (int k = j + 1; k < weights.length; k++) {
        boolean wrong =
            ranks[j] > 0
                && ranks[k] > 0
                && ((ranks[j] < ranks[k] && weights[j] < weights[k])
                    || (ranks[j] > ranks[k] && weights[j] > weights[k]));
        if (wrong) {
          double swapped = weights[j];
          weights[j] = weights[k];
          weights[k] = swapped;
        }
      }
    }
  }

  private boolean within(double[] weights) {
    for (int j = 0; j < weights.length; j++) {
      if (weights[j] < least[j] || weights[j] > most[j]) {
        return false;
      }
      for (int k = 0; k < weights.length; k++) {
        if (ranks[j] > 0 && ranks[k] > 0 && ranks[j] < ranks[k] && weights[j] < weights[k]) {
          return false;
        }
      }
    }
    return true;
  }

  private double score(SplittableRandom random, int option, int criterion) {
    double from = low[option][criterion];
    double to = high[option][criterion];
    if (from == to) {
      return from;
    }
    double u = random.nextDouble();
    double peak = mode[option][criterion];
    if (Double.isNaN(peak)) {
      return from + u * (to - from);
    }
    double cut = (peak - from) / (to - from);
    return u < cut
        ? from + Math.sqrt(u * (to - from) * (peak - from))
        : to - Math.sqrt((1 - u) * (to - from) * (to - peak));
  }
}
