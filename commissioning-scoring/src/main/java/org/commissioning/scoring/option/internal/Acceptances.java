package org.commissioning.scoring.option.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
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

  /** Beyond this the pieces of a triangle are too many. */
  static final int MOST_OPTIONS_EXACTLY = 50;

  /** Above this many options places are found by sorting. */
  private static final int FEW = 40;

  private static final double ON_THE_LINE = 1e-13;

  private final double[][] low;
  private final double[][] mode;
  private final double[][] high;
  private final PossibleWeights possible;
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
    this(low, mode, high, new PossibleWeights(ranks, least, most));
  }

  private Acceptances(double[][] low, double[][] mode, double[][] high, PossibleWeights possible) {
    this.low = low;
    this.mode = mode;
    this.high = high;
    this.possible = possible;
    boolean same = true;
    for (int i = 0; i < low.length; i++) {
      same &= Arrays.equals(low[i], high[i]);
    }
    fixed = same;
    places = new double[low.length][low.length];
    firsts = new double[low.length][low[0].length];
  }

  /** Whether it can be worked out exactly. */
  public boolean exact() {
    int open = possible.free().length;
    return !possible.possible()
        || (fixed && (open <= 2 || (open == 3 && low.length <= MOST_OPTIONS_EXACTLY)));
  }

  /** Whether it could be worked out exactly if there were fewer options. */
  public boolean tooMany() {
    return fixed && possible.free().length == 3 && low.length > MOST_OPTIONS_EXACTLY;
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
    double[] sorted = values.length > FEW ? values.clone() : new double[0];
    Arrays.sort(sorted);
    for (int i = 0; i < values.length; i++) {
      int better = 0;
      if (values.length > FEW) {
        better = better(sorted, values[i]);
      } else {
        for (double other : values) {
          better += other - values[i] > Values.LEVEL ? 1 : 0;
        }
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

  /** How many values, in rising order, are above one. */
  private static int better(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] - value > Values.LEVEL) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return sorted.length - from;
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

  private void take(double[] weights, double part) {
    take(weights, values(weights), part);
  }

  /** Exactly: all possible weights are cut where two options are level. False if there are none. */
  public boolean exactly() {
    if (!possible.possible()) {
      return false;
    }
    int open = possible.free().length;
    if (open == 0) {
      take(possible.with(), 1);
      return true;
    }
    if (open == 1) {
      take(possible.with(possible.room()), 1);
      return true;
    }
    return open == 2 ? overSegment() : overTriangle();
  }

  /** How far one option is ahead of another by the weights that are settled. */
  private double ahead(int one, int other) {
    double[] settled = possible.with(new double[possible.free().length]);
    double ahead = 0;
    for (int j = 0; j < settled.length; j++) {
      ahead += settled[j] * (low[one][j] - low[other][j]);
    }
    return ahead;
  }

  private boolean overSegment() {
    int one = possible.free()[0];
    int two = possible.free()[1];
    double room = possible.room();
    double from = Math.max(possible.least(one), room - possible.most(two));
    double to = Math.min(possible.most(one), room - possible.least(two));
    from = possible.before(one, two) ? Math.max(from, room / 2) : from;
    to = possible.before(two, one) ? Math.min(to, room / 2) : to;
    if (to < from) {
      return false;
    }
    if (to - from <= Values.LEVEL) {
      take(possible.with(from, room - from), 1);
      return true;
    }
    List<Double> cuts = new ArrayList<>(List.of(from, to));
    for (int i = 0; i < low.length; i++) {
      for (int k = i + 1; k < low.length; k++) {
        double first = low[i][one] - low[k][one];
        double second = low[i][two] - low[k][two];
        double at = (ahead(i, k) + room * second) / (second - first);
        if (at > from && at < to) {
          cuts.add(at);
        }
      }
    }
    cuts.sort(Comparator.naturalOrder());
    for (int i = 1; i < cuts.size(); i++) {
      double middle = (cuts.get(i - 1) + cuts.get(i)) / 2;
      take(possible.with(middle, room - middle), cuts.get(i) - cuts.get(i - 1));
    }
    return true;
  }

  private boolean overTriangle() {
    double room = possible.room();
    double[][] all = {{0, 0}, {room, 0}, {0, room}};
    for (double[] half : halves()) {
      all = clipped(all, half);
    }
    double whole = area(all);
    if (!(whole > 0)) {
      return false;
    }
    List<double[]> lines = lines();
    Deque<Piece> waiting = new ArrayDeque<>();
    waiting.push(new Piece(all, 0));
    while (!waiting.isEmpty()) {
      Piece piece = waiting.pop();
      int line = piece.line;
      while (line < lines.size() && !cuts(lines.get(line), piece.corners)) {
        line++;
      }
      if (line < lines.size()) {
        double[] cut = lines.get(line);
        double[] other = {-cut[0], -cut[1], -cut[2]};
        waiting.push(new Piece(clipped(piece.corners, cut), line + 1));
        waiting.push(new Piece(clipped(piece.corners, other), line + 1));
      } else if (area(piece.corners) > 0) {
        double[] centre = centre(piece.corners);
        take(
            possible.with(centre[0], centre[1], room - centre[0] - centre[1]),
            area(piece.corners) / whole);
      }
    }
    return true;
  }

  /** Where two options are level, as a × w₁ + b × w₂ + c = 0 of the first two open weights. */
  private List<double[]> lines() {
    int[] free = possible.free();
    List<double[]> lines = new ArrayList<>();
    for (int i = 0; i < low.length; i++) {
      for (int k = i + 1; k < low.length; k++) {
        double third = low[i][free[2]] - low[k][free[2]];
        double[] line = {
          low[i][free[0]] - low[k][free[0]] - third,
          low[i][free[1]] - low[k][free[1]] - third,
          ahead(i, k) + third * possible.room()
        };
        if (Math.abs(line[0]) + Math.abs(line[1]) > Values.LEVEL) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static boolean cuts(double[] line, double[][] corners) {
    boolean above = false;
    boolean below = false;
    for (double[] corner : corners) {
      double side = side(line, corner);
      above |= side > ON_THE_LINE;
      below |= side < -ON_THE_LINE;
    }
    return above && below;
  }

  /** A piece of all weights, and the first line that it is still to be cut by. */
  private static final class Piece {
    final double[][] corners;
    final int line;

    Piece(double[][] corners, int line) {
      this.corners = corners;
      this.line = line;
    }
  }

  /** What bounds and ranks ask of the first two open weights, as a × w₁ + b × w₂ + c ≥ 0. */
  private List<double[]> halves() {
    int[] free = possible.free();
    List<double[]> halves = new ArrayList<>();
    double[][] weight = {{1, 0, 0}, {0, 1, 0}, {-1, -1, possible.room()}};
    for (int j = 0; j < 3; j++) {
      double[] at = weight[j];
      halves.add(new double[] {at[0], at[1], at[2] - possible.least(free[j])});
      halves.add(new double[] {-at[0], -at[1], possible.most(free[j]) - at[2]});
      for (int k = 0; k < 3; k++) {
        if (possible.before(free[j], free[k])) {
          double[] less = weight[k];
          halves.add(new double[] {at[0] - less[0], at[1] - less[1], at[2] - less[2]});
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
    // The first block alone: if its weights are met too rarely, the others' would be.
    Acceptances first = block(0, Math.min(BLOCK, draws), seed);
    if (first == null) {
      return false;
    }
    List<CompletableFuture<@Nullable Acceptances>> parts = new ArrayList<>();
    parts.add(CompletableFuture.completedFuture(first));
    for (int b = 1; b < blocks; b++) {
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
        for (int j = 0; j < firsts[i].length; j++) {
          firsts[i][j] += block.firsts[i][j];
        }
      }
      total += block.total;
    }
    return true;
  }

  private @Nullable Acceptances block(int block, int size, int seed) {
    Acceptances part = new Acceptances(low, mode, high, possible);
    SplittableRandom random = new SplittableRandom(seed * 1_000_003L + block);
    double[] weights = new double[firsts[0].length];
    double[] values = new double[low.length];
    int tries = TRIES_FOR_EACH * size;
    for (int draw = 0; draw < size; draw++) {
      int used = possible.draw(random, weights, tries);
      if (used > tries) {
        return null;
      }
      tries -= used;
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

  private double score(SplittableRandom random, int option, int criterion) {
    double from = low[option][criterion];
    double to = high[option][criterion];
    if (from == to) {
      return from;
    }
    double u = PossibleWeights.uniform(random);
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
