package org.commissioning.scoring.resource.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How a total is shared out in proportion to aims, each between a floor and a cap. */
public final class Pace {

  private Pace() {}

  /** The rule, for one area: the level's part of the aim, but within the bounds. */
  public static double allocation(double level, double aim, double floor, double cap) {
    return Math.min(Math.max(level * aim, floor), cap);
  }

  /**
   * The level at which the allocations add up to the total.
   *
   * @param value the level
   * @param held what goes to areas that a floor or a cap holds
   * @param aims the aims of the others; 0 if there are none
   */
  public record Level(double value, double held, double aims) {}

  /**
   * The level, exactly but for the rounding of numbers: the sum grows with the level in straight
   * pieces, which end where an area leaves its floor or reaches its cap.
   *
   * @param floors none above its cap, together no more than the total
   * @param caps together no less than the total; infinite for none
   */
  public static Level level(double[] aims, double[] floors, double[] caps, double total) {
    double[] ends =
        IntStream.range(0, aims.length)
            .filter(i -> aims[i] > 0)
            .mapToObj(i -> new double[] {floors[i] / aims[i], caps[i] / aims[i]})
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .sorted()
            .distinct()
            .toArray();
    // The first end at which the sum is enough; the level lies in the piece before it.
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sum(ends[middle], aims, floors, caps) >= total) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    double from = low == 0 ? 0 : ends[low - 1];
    double to = low == ends.length ? Double.POSITIVE_INFINITY : ends[low];
    double held = 0;
    double free = 0;
    for (int i = 0; i < aims.length; i++) {
      if (!(aims[i] > 0) || floors[i] / aims[i] >= to) {
        held += Math.min(floors[i], caps[i]);
      } else if (caps[i] / aims[i] <= from) {
        held += caps[i];
      } else {
        free += aims[i];
      }
    }
    double level = free > 0 ? (total - held) / free : from;
    return new Level(Math.min(Math.max(level, from), to), held, free);
  }

  private static double sum(double level, double[] aims, double[] floors, double[] caps) {
    double sum = 0;
    for (int i = 0; i < aims.length; i++) {
      sum += allocation(level, aims[i], floors[i], caps[i]);
    }
    return sum;
  }

  /**
   * Amounts in whole units that add up to a total exactly: each rounded down, what is left to the
   * largest remainders, the earlier first. Should rounding have made them too many, the smallest
   * remainders give one back.
   *
   * @param amounts in units, adding up to the total but for the rounding of numbers
   */
  public static BigInteger[] whole(double[] amounts, BigInteger total) {
    BigInteger[] units = new BigInteger[amounts.length];
    double[] remainders = new double[amounts.length];
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < amounts.length; i++) {
      double down = Math.floor(amounts[i]);
      units[i] = new BigDecimal(down).toBigInteger();
      remainders[i] = amounts[i] - down;
      sum = sum.add(units[i]);
    }
    Integer[] order = IntStream.range(0, amounts.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -remainders[i]));
    BigInteger left = total.subtract(sum);
    for (int at = 0; left.signum() > 0; at = (at + 1) % order.length) {
      units[order[at]] = units[order[at]].add(BigInteger.ONE);
      left = left.subtract(BigInteger.ONE);
    }
    for (int at = 0; left.signum() < 0; at = (at + 1) % order.length) {
      int last = order[order.length - 1 - at];
      if (units[last].signum() > 0) {
        units[last] = units[last].subtract(BigInteger.ONE);
        left = left.add(BigInteger.ONE);
      }
    }
    return units;
  }
}
