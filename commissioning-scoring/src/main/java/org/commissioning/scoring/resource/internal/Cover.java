package org.commissioning.scoring.resource.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constraints that follow from one constraint for whole things but not for parts of them: of things
 * that are too much together (a cover) at least one is left out. Every other thing is then given
 * the largest factor that still follows (lifting). All in whole numbers, so that what follows does
 * follow.
 */
final class Cover {

  private static final double WORTH_ADDING = 1e-2;
  private static final int SMALL = 80;

  private Cover() {}

  /** A constraint that the point breaks; null if none is found. */
  static @Nullable Limit of(Limit limit, double[] at) {
    int size = limit.size();
    if (size < 3 || !limit.safe()) {
      return null;
    }
    // Things with a factor below 0 are turned round: their being left out is what adds up.
    long[] weight = new long[size];
    double[] y = new double[size];
    long most = limit.most();
    for (int k = 0; k < size; k++) {
      long factor = limit.factor(k);
      weight[k] = Math.abs(factor);
      y[k] = factor < 0 ? 1 - at[limit.thing(k)] : at[limit.thing(k)];
      most -= Math.min(factor, 0);
    }
    if (most < 0) {
      return null;
    }
    List<Integer> cover = cover(weight, y, most);
    return cover == null ? null : lifted(limit, weight, y, most, cover);
  }

  private static @Nullable List<Integer> cover(long[] weight, double[] y, long most) {
    Integer[] order = order(weight.length);
    Arrays.sort(
        order,
        Comparator.comparingDouble((Integer k) -> (1 - y[k]) / Math.max((double) weight[k], 1e-9)));
    List<Integer> cover = new ArrayList<>();
    long sum = 0;
    for (int k : order) {
      if (sum > most) {
        break;
      }
      if (weight[k] > 0) {
        cover.add(k);
        sum += weight[k];
      }
    }
    if (sum <= most) {
      return null;
    }
    cover.sort(Comparator.comparingDouble((Integer k) -> y[k]));
    List<Integer> least = new ArrayList<>();
    for (int k : cover) {
      if (sum - weight[k] > most) {
        sum -= weight[k];
      } else {
        least.add(k);
      }
    }
    return least;
  }

  private static Integer[] order(int size) {
    Integer[] order = new Integer[size];
    for (int k = 0; k < size; k++) {
      order[k] = k;
    }
    return order;
  }

  private static @Nullable Limit lifted(
      Limit limit, long[] weight, double[] y, long most, List<Integer> cover) {
    int bound = cover.size() - 1;
    long[] factor = new long[weight.length];
    double reached = 0;
    long[] lightest = new long[cover.size()];
    long[] weights = cover.stream().mapToLong(k -> weight[k]).sorted().toArray();
    for (int s = 1; s <= bound; s++) {
      lightest[s] = lightest[s - 1] + weights[s - 1];
    }
    for (int k : cover) {
      factor[k] = 1;
      reached += y[k];
    }
    Integer[] order = order(weight.length);
    Arrays.sort(order, Comparator.comparingDouble((Integer k) -> -y[k]));
    for (int k : order) {
      if (factor[k] > 0 || weight[k] == 0 || (y[k] == 0 && weight.length > SMALL)) {
        continue;
      }
      // With it there is room for the others up to s: what they leave of the bound is its factor.
      int s = bound;
      while (s >= 0 && lightest[s] > most - weight[k]) {
        s--;
      }
      int lift = bound - Math.max(s, 0);
      if (lift > 0) {
        factor[k] = lift;
        reached += lift * y[k];
        for (int up = bound; up >= lift; up--) {
          lightest[up] = Math.min(lightest[up], lightest[up - lift] + weight[k]);
        }
        // Fewer can weigh no more than more do.
        for (int down = bound - 1; down >= 0; down--) {
          lightest[down] = Math.min(lightest[down], lightest[down + 1]);
        }
      }
    }
    return reached > bound + WORTH_ADDING ? turnedBack(limit, factor, bound) : null;
  }

  private static Limit turnedBack(Limit limit, long[] factor, int bound) {
    List<Integer> named = new ArrayList<>();
    long most = bound;
    for (int k = 0; k < factor.length; k++) {
      if (factor[k] > 0) {
        named.add(k);
        most -= limit.factor(k) < 0 ? factor[k] : 0;
      }
    }
    int[] things = new int[named.size()];
    long[] factors = new long[named.size()];
    for (int i = 0; i < things.length; i++) {
      int k = named.get(i);
      things[i] = limit.thing(k);
      factors[i] = limit.factor(k) < 0 ? -factor[k] : factor[k];
    }
    return new Limit(things, factors, most);
  }
}
