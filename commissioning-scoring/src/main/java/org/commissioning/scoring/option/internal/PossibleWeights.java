package org.commissioning.scoring.option.internal;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * All weights that keep to what is said of them: that they add up to 1, lie between bounds, and
 * fall from rank to rank. The bounds are drawn as tight as they imply each other, so that a weight
 * that is settled by the others is known to be.
 *
 * <p>Weights are drawn evenly from a figure around them that is easy to draw from, and drawn anew
 * where they do not keep to what is said. Of three such figures the smallest is taken: all that is
 * left above the least shares, all that is left below the most, or any shares between the bounds.
 */
final class PossibleWeights {
  /** Bounds nearer to each other than this are one. */
  private static final double LEVEL = 1e-12;

  private static final int ROUNDS = 200;

  private enum Figure {
    ABOVE_LEAST,
    BELOW_MOST,
    BETWEEN
  }

  private final int[] ranks;
  private final double[] least;
  private final double[] most;
  private final boolean possible;
  private final int[] free;
  private final double room;

  /** The open weights with a rank, what counts most first; those of one rank are neighbours. */
  private final int[] ranked;

  private final Figure figure;
  private final int widest;

  /** From where weights of one rank or another are drawn alike. */
  private final double[] start;

  private final double[] end;
  private final boolean bounded;

  /**
   * What is said of weights.
   *
   * @param ranks the rank of each; 0 for none
   * @param leastStated the least share of each
   * @param mostStated the most share of each
   */
  PossibleWeights(int[] ranks, double[] leastStated, double[] mostStated) {
    this.ranks = ranks.clone();
    least = leastStated.clone();
    most = mostStated.clone();
    tighten();
    boolean some = true;
    double settled = 0;
    for (int j = 0; j < least.length; j++) {
      some &= most[j] - least[j] >= -LEVEL;
      if (!open(j)) {
        least[j] = (least[j] + most[j]) / 2;
        most[j] = least[j];
        settled += least[j];
      }
    }
    free = IntStream.range(0, least.length).filter(this::open).toArray();
    room = 1 - settled;
    possible = some && (free.length > 0 || Math.abs(room) <= least.length * LEVEL);
    int[] byRank =
        Arrays.stream(free)
            .filter(j -> this.ranks[j] > 0)
            .boxed()
            .sorted((one, other) -> Integer.compare(this.ranks[one], this.ranks[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    boolean inOrder = byRank.length > 1 && ranks[byRank[0]] != ranks[byRank[byRank.length - 1]];
    ranked = inOrder ? byRank : new int[0];
    start = least.clone();
    end = most.clone();
    for (int j : ranked) {
      start[j] = Arrays.stream(ranked).mapToDouble(k -> least[k]).min().orElse(0);
      end[j] = Arrays.stream(ranked).mapToDouble(k -> most[k]).max().orElse(1);
    }
    int wide = free.length == 0 ? 0 : free[0];
    boolean bounds = false;
    for (int j : free) {
      wide = most[j] - least[j] > most[wide] - least[wide] ? j : wide;
      bounds |= leastStated[j] > 0 || mostStated[j] < 1;
    }
    widest = wide;
    bounded = bounds;
    figure = smallest();
  }

  private boolean open(int weight) {
    return most[weight] - least[weight] > LEVEL;
  }

  private void tighten() {
    boolean moved = true;
    for (int round = 0; moved && round < ROUNDS; round++) {
      moved = false;
      double atLeast = Arrays.stream(least).sum();
      double atMost = Arrays.stream(most).sum();
      for (int j = 0; j < least.length; j++) {
        double upper = Math.min(most[j], 1 - (atLeast - least[j]));
        double lower = Math.max(least[j], 1 - (atMost - most[j]));
        for (int k = 0; k < ranks.length; k++) {
          if (ranks[j] > 0 && ranks[k] > 0 && ranks[j] < ranks[k]) {
            lower = Math.max(lower, least[k]);
          } else if (ranks[j] > 0 && ranks[k] > 0 && ranks[j] > ranks[k]) {
            upper = Math.min(upper, most[k]);
          }
        }
        moved |= most[j] - upper > LEVEL || lower - least[j] > LEVEL;
        atLeast += lower - least[j];
        atMost += upper - most[j];
        least[j] = lower;
        most[j] = upper;
      }
    }
  }

  private Figure smallest() {
    double above = 0;
    double below = 0;
    double between = 0;
    for (int j : free) {
      above += start[j];
      below += end[j];
      between += j == widest ? 0 : Math.log(most[j] - least[j]);
    }
    double corner = 0;
    for (int k = 2; k < free.length; k++) {
      corner += Math.log(k);
    }
    // Putting draws in order of rank makes the figure smaller by the number of orders.
    double orders = 0;
    int alike = 1;
    for (int i = 1; i < ranked.length; i++) {
      alike = ranks[ranked[i]] == ranks[ranked[i - 1]] ? alike + 1 : 1;
      orders += Math.log(i + 1) - Math.log(alike);
    }
    double ofAbove = (free.length - 1) * Math.log(room - above) - corner - orders;
    double ofBelow = (free.length - 1) * Math.log(below - room) - corner - orders;
    if (between < ofAbove && between < ofBelow) {
      return Figure.BETWEEN;
    }
    return ofBelow < ofAbove ? Figure.BELOW_MOST : Figure.ABOVE_LEAST;
  }

  /** Whether any weights keep to what is said. */
  boolean possible() {
    return possible;
  }

  /** The weights that are not settled. */
  int[] free() {
    return free;
  }

  /** What is left for the weights that are not settled. */
  double room() {
    return room;
  }

  double least(int weight) {
    return least[weight];
  }

  double most(int weight) {
    return most[weight];
  }

  /** Whether one weight is to be no less than another by their ranks. */
  boolean before(int one, int other) {
    return ranks[one] > 0 && ranks[other] > 0 && ranks[one] < ranks[other];
  }

  /** All weights, those that are settled as they are, those that are not as given. */
  double[] with(double... open) {
    double[] weights = least.clone();
    for (int i = 0; i < free.length; i++) {
      weights[free[i]] = open[i];
    }
    return weights;
  }

  /**
   * Draws weights.
   *
   * @param weights where they are put
   * @param tries how many tries there are at most
   * @return how many were needed; more than there are if none kept to what is said
   */
  int draw(SplittableRandom random, double[] weights, int tries) {
    System.arraycopy(least, 0, weights, 0, weights.length);
    if (free.length == 0) {
      return 1;
    }
    for (int used = 1; used <= tries; used++) {
      if (figure == Figure.BETWEEN) {
        between(random, weights);
      } else {
        corner(random, weights);
      }
      if (keeps(weights)) {
        return used;
      }
    }
    return tries + 1;
  }

  private void between(SplittableRandom random, double[] weights) {
    double left = room;
    for (int j : free) {
      if (j != widest) {
        weights[j] = least[j] + uniform(random) * (most[j] - least[j]);
        left -= weights[j];
      }
    }
    weights[widest] = left;
  }

  /** From 0 to below 1, in steps of 2^−53: the same on any machine. */
  static double uniform(SplittableRandom random) {
    return (random.nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Shares of exponential draws are even over a corner; those with a rank are put in order. */
  private void corner(SplittableRandom random, double[] weights) {
    boolean up = figure == Figure.ABOVE_LEAST;
    double sum = 0;
    double over = up ? room : -room;
    for (int j : free) {
      weights[j] = -StrictMath.log(1 - uniform(random));
      sum += weights[j];
      over += up ? -start[j] : end[j];
    }
    for (int j : free) {
      double part = over * (weights[j] / sum);
      weights[j] = up ? start[j] + part : end[j] - part;
    }
    order(weights);
  }

  /** The largest draws go to the first rank; inside a rank they keep the order they came in. */
  private void order(double[] weights) {
    if (ranked.length == 0) {
      return;
    }
    double[] drawn = new double[ranked.length];
    double[] sorted = new double[ranked.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = weights[ranked[i]];
      sorted[i] = drawn[i];
    }
    Arrays.sort(sorted);
    int from = 0;
    for (int to = 1; to <= drawn.length; to++) {
      if (to < drawn.length && ranks[ranked[to]] == ranks[ranked[from]]) {
        continue;
      }
      for (int i = from; i < to; i++) {
        int above = 0;
        for (int k = from; k < to; k++) {
          above += drawn[k] > drawn[i] || (k < i && drawn[k] >= drawn[i]) ? 1 : 0;
        }
        weights[ranked[i]] = sorted[drawn.length - 1 - from - above];
      }
      from = to;
    }
  }

  private boolean keeps(double[] weights) {
    if (!bounded && figure == Figure.ABOVE_LEAST) {
      return true;
    }
    for (int j : free) {
      if (weights[j] < least[j] || weights[j] > most[j]) {
        return false;
      }
    }
    if (figure == Figure.BETWEEN) {
      for (int j : ranked) {
        for (int k : ranked) {
          if (ranks[j] < ranks[k] && weights[j] < weights[k]) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
