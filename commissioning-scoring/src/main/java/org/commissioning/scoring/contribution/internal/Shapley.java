package org.commissioning.scoring.contribution.internal;

/**
 * The Shapley value from the values of all coalitions. A coalition is a number whose bits are its
 * members; the value of coalition m stands at place m, that of the empty one, 0, at place 0.
 */
public final class Shapley {

  /** More contributors than this have more coalitions than can be stated. */
  public static final int MOST = 20;

  private Shapley() {}

  /**
   * The mean gain from a contributor's joining coalitions of each size, from none to all others.
   * One who never changes anything has exactly 0 throughout.
   */
  public static double[] meanGains(int contributor, int contributors, double[] values) {
    double[] sums = new double[contributors];
    double[] lost = new double[contributors];
    int bit = 1 << contributor;
    int below = bit - 1;
    int others = 1 << (contributors - 1);
    for (int packed = 0; packed < others; packed++) {
      int without = (packed & below) | ((packed & ~below) << 1);
      double gain = values[without | bit] - values[without];
      int size = Integer.bitCount(packed);
      // What an addition rounds off is kept and added at the end.
      double sum = sums[size];
      double next = sum + gain;
      lost[size] += Math.abs(sum) >= Math.abs(gain) ? sum - next + gain : gain - next + sum;
      sums[size] = next;
    }
    for (int size = 0; size < contributors; size++) {
      sums[size] = (sums[size] + lost[size]) / coalitions(contributors - 1, size);
    }
    return sums;
  }

  /** The value: every size of coalition counts the same. */
  public static double value(double[] meanGains) {
    double sum = 0;
    for (double gain : meanGains) {
      sum += gain;
    }
    return sum / meanGains.length;
  }

  /** How many coalitions of a size there are among so many. */
  public static long coalitions(int among, int size) {
    long count = 1;
    for (int i = 1; i <= size; i++) {
      count = count * (among - size + i) / i;
    }
    return count;
  }
}
