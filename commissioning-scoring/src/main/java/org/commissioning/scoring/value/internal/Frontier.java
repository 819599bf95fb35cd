package org.commissioning.scoring.value.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The frontier of cost and effect on plain numbers: which strategies another dominates, and which a
 * mixture of two. Decided exactly: what rounding could turn is worked out again in full decimals.
 */
public final class Frontier {

  /** More than doubles may be off: by half a unit each when read, and when taken from another. */
  private static final double ROUNDING = 1e-15;

  private final double[] costs;
  private final double[] effects;
  private final int[] first;
  private final int[] second;
  private final boolean[] mixed;
  private final int[] frontier;

  private Frontier(double[] costs, double[] effects) {
    this.costs = costs;
    this.effects = effects;
    int n = costs.length;
    first = new int[n];
    second = new int[n];
    mixed = new boolean[n];
    Arrays.fill(first, -1);
    Arrays.fill(second, -1);
    List<Integer> order = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      order.add(i);
    }
    order.sort(
        (one, other) -> {
          int byCost = Double.compare(costs[one], costs[other]);
          return byCost != 0 ? byCost : Double.compare(effects[other], effects[one]);
        });
    // Upwards in cost: whatever does not bring more than all before is dominated, or the same.
    int[] hull = new int[n];
    int size = 0;
    int best = -1;
    List<Integer> same = new ArrayList<>();
    for (int i : order) {
      if (best >= 0 && effects[i] <= effects[best]) {
        first[i] = best;
        if (costs[i] == costs[best] && effects[i] == effects[best]) {
          same.add(i);
        }
        continue;
      }
      best = i;
      while (size > 1 && above(hull[size - 2], hull[size - 1], i)) {
        size--;
        mixed[hull[size]] = true;
      }
      hull[size++] = i;
    }
    frontier = Arrays.copyOf(hull, size);
    for (int i : order) {
      if (mixed[i]) {
        between(i);
      }
    }
    // What is the same as one on the frontier is on it too, and the same as a mixed one is mixed.
    for (int i : same) {
      int like = first[i];
      if (mixed[like]) {
        mixed[i] = true;
        first[i] = first[like];
        second[i] = second[like];
      } else {
        second[i] = like;
      }
    }
  }

  /** The frontier of strategies by their costs and effects. */
  public static Frontier of(double[] costs, double[] effects) {
    return new Frontier(costs, effects);
  }

  private void between(int strategy) {
    int low = 0;
    int high = frontier.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (effects[frontier[middle]] < effects[strategy]) {
        low = middle;
      } else {
        high = middle;
      }
    }
    first[strategy] = frontier[low];
    second[strategy] = frontier[high];
  }

  /** Whether the middle of three, in order of effect, lies above the line through the others. */
  private boolean above(int low, int middle, int high) {
    double left = difference(costs, middle, low) * difference(effects, high, middle);
    double right = difference(costs, high, middle) * difference(effects, middle, low);
    double doubt =
        ROUNDING
            * (size(costs, middle, low) * Math.abs(difference(effects, high, middle))
                + Math.abs(difference(costs, middle, low)) * size(effects, high, middle)
                + size(costs, high, middle) * Math.abs(difference(effects, middle, low))
                + Math.abs(difference(costs, high, middle)) * size(effects, middle, low));
    if (Math.abs(left - right) > doubt) {
      return left > right;
    }
    return exactly(costs, middle, low)
            .multiply(exactly(effects, high, middle))
            .compareTo(exactly(costs, high, middle).multiply(exactly(effects, middle, low)))
        > 0;
  }

  private static double difference(double[] values, int one, int other) {
    return values[one] - values[other];
  }

  private static double size(double[] values, int one, int other) {
    return Math.abs(values[one]) + Math.abs(values[other]);
  }

  private static BigDecimal exactly(double[] values, int one, int other) {
    return BigDecimal.valueOf(values[one]).subtract(BigDecimal.valueOf(values[other]));
  }

  /** The strategies on the frontier, from the cheapest on; of several alike, the first. */
  public int[] frontier() {
    return frontier.clone();
  }

  /** Whether a mixture of two others dominates it. */
  public boolean mixed(int strategy) {
    return mixed[strategy];
  }

  /** Whether it is the same as one on the frontier that stands before it. */
  public boolean same(int strategy) {
    return !mixed[strategy] && second[strategy] >= 0;
  }

  /** Whether another dominates it. */
  public boolean dominated(int strategy) {
    return !mixed[strategy] && second[strategy] < 0 && first[strategy] >= 0;
  }

  /** What dominates it, or the lower of the two whose mixture does, or what it is the same as. */
  public int first(int strategy) {
    return first[strategy];
  }

  /** The higher of the two whose mixture dominates it. */
  public int second(int strategy) {
    return second[strategy];
  }
}
