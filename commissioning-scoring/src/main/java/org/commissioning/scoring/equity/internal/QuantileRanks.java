package org.commissioning.scoring.equity.internal;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Ranks and quantiles of one set of areas, in whole numbers throughout, so that no rounding puts an
 * area into the quantile next to its own.
 */
public final class QuantileRanks {

  private final double[] sorted;
  private final boolean highestWorst;

  /**
   * Orders the values of areas.
   *
   * @param values the values, all of them numbers
   * @param highestWorst whether the highest value is the worst, which has rank 1
   */
  public QuantileRanks(double[] values, boolean highestWorst) {
    this.highestWorst = highestWorst;
    sorted = new double[values.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = key(values[i]);
    }
    Arrays.sort(sorted);
  }

  /** Zero has one sign, so that areas with zero are equal. */
  private double key(double value) {
    return (highestWorst ? -value : value) + 0.0;
  }

  /** How many areas are ranked. */
  public int size() {
    return sorted.length;
  }

  /** How many areas are worse, from 0: the rank less one. Equal values share the first place. */
  public int before(double value) {
    double key = key(value);
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The quantile of a rank among so many areas: (k + 1) − ⌈(N + 1 − rank) k ÷ N⌉.
   *
   * @param rank the rank, from 1
   * @param areas N, at least k
   * @param quantiles k
   */
  public static int byAreas(long rank, long areas, int quantiles) {
    long numerator = (areas + 1 - rank) * quantiles;
    return (int) (quantiles + 1 - (numerator + areas - 1) / areas);
  }

  /**
   * The quantile in which the middle person of an area falls: ⌊k (2 before + own) ÷ (2 all)⌋ + 1,
   * at most k.
   *
   * @param before people of worse areas
   * @param own people of the area and of those equal to it
   * @param all people of all areas, above 0
   * @param quantiles k
   */
  public static int byPeople(long before, long own, long all, int quantiles) {
    BigInteger middle = BigInteger.valueOf(before).shiftLeft(1).add(BigInteger.valueOf(own));
    BigInteger place =
        middle.multiply(BigInteger.valueOf(quantiles)).divide(BigInteger.valueOf(all).shiftLeft(1));
    return Math.min(quantiles, place.intValueExact() + 1);
  }

  /** People of worse areas, by the place that {@link #before} gives. */
  public long[] peopleBefore(double[] values, long[] people) {
    long[] cumulated = new long[sorted.length + 1];
    for (int i = 0; i < values.length; i++) {
      cumulated[before(values[i]) + 1] += people[i];
    }
    for (int i = 1; i < cumulated.length; i++) {
      cumulated[i] += cumulated[i - 1];
    }
    return cumulated;
  }

  /**
   * Puts every area into its quantile.
   *
   * @param values the values, as given when they were ordered
   * @param people people by area; null for quantiles of equal numbers of areas
   * @param quantiles how many
   * @return the quantile of each area, from 1 for the worst; null if there are too few areas, or
   *     nobody lives in them
   */
  public int @Nullable [] assign(double[] values, long @Nullable [] people, int quantiles) {
    if (sorted.length < quantiles) {
      return null;
    }
    int[] assigned = new int[values.length];
    if (people == null) {
      for (int i = 0; i < assigned.length; i++) {
        assigned[i] = byAreas(before(values[i]) + 1L, sorted.length, quantiles);
      }
      return assigned;
    }
    long[] cumulated = peopleBefore(values, people);
    long all = cumulated[sorted.length];
    if (all == 0) {
      return null;
    }
    for (int i = 0; i < assigned.length; i++) {
      int place = before(values[i]);
      assigned[i] =
          byPeople(cumulated[place], cumulated[place + 1] - cumulated[place], all, quantiles);
    }
    return assigned;
  }
}
