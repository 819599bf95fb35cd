package org.commissioning.scoring.resource.internal;

import java.util.Arrays;

/**
 * The most that things are worth if they may be chosen in part: a linear programme with bounds,
 * solved by the dual simplex method on one tableau, to which constraints may be added and whose
 * bounds may be moved. What is concluded from it does not rest on the tableau, which gathers
 * rounding: bounds and contradictions are worked out afresh from the constraints as given, with the
 * multipliers that the tableau suggests, and hold for whatever multipliers.
 */
final class Relaxation {

  /** How solving ended. */
  enum Outcome {
    /** At the best point, as far as rounding lets one see. */
    SOLVED,
    /** What there is at most has fallen below what was asked for. */
    TOO_LITTLE,
    /** A constraint cannot be kept. */
    CONTRADICTION
  }

  private static final double OUTSIDE = 1e-9;
  private static final double PIVOT = 1e-9;
  private static final int RENEWED_AFTER = 400;

  private final int n;
  private final double[] values;
  private final double[] worth;
  private int m;
  private double[][] given = new double[8][];
  private double[] limits = new double[8];
  private double[][] t = new double[8][];
  private double[] beta = new double[8];
  private int[] basic = new int[8];
  private double[] low;
  private double[] high;
  private double[] d;
  private int[] outside;
  private boolean[] atHigh;
  private int[] place;
  private double z;
  private int pivots;
  private int contradiction;

  /** A programme without constraints; everything may be chosen from 0 to 1. */
  Relaxation(double[] values) {
    this.n = values.length;
    this.values = values.clone();
    worth = values.clone();
    low = new double[n + 8];
    high = new double[n + 8];
    Arrays.fill(high, 0, n, 1);
    place = new int[n + 8];
    d = values.clone();
    outside = new int[n];
    atHigh = new boolean[n];
    for (int j = 0; j < n; j++) {
      outside[j] = j;
      place[j] = j;
      atHigh[j] = d[j] > 0;
      z += atHigh[j] ? d[j] : 0;
    }
  }

  int size() {
    return n;
  }

  double low(int thing) {
    return low[thing];
  }

  double high(int thing) {
    return high[thing];
  }

  /** Whether it stands at a bound, and not between two. */
  boolean rests(int thing) {
    return place[thing] >= 0;
  }

  /**
   * What the bound loses if a thing leaves the side where it is worth most: above 0 where that is
   * to be chosen, below 0 where it is not to be. Of the last {@link #bound()}.
   */
  double loss(int thing) {
    return worth[thing];
  }

  /** How much of a thing is chosen. */
  double at(int thing) {
    int p = place[thing];
    return p < 0 ? beta[-1 - p] : atHigh[p] ? high[thing] : low[thing];
  }

  /** The most, by the tableau. */
  double value() {
    return z;
  }

  /** A further constraint: the factors of what is chosen add up to no more than the limit. */
  int add(double[] factors, double limit) {
    if (m == t.length) {
      given = Arrays.copyOf(given, 2 * m);
      limits = Arrays.copyOf(limits, 2 * m);
      t = Arrays.copyOf(t, 2 * m);
      beta = Arrays.copyOf(beta, 2 * m);
      basic = Arrays.copyOf(basic, 2 * m);
      low = Arrays.copyOf(low, n + 2 * m);
      high = Arrays.copyOf(high, n + 2 * m);
      place = Arrays.copyOf(place, n + 2 * m);
    }
    given[m] = factors.clone();
    limits[m] = limit;
    double[] row = new double[n];
    for (int j = 0; j < n; j++) {
      row[j] = outside[j] < n ? factors[outside[j]] : 0;
    }
    for (int r = 0; r < m; r++) {
      double factor = basic[r] < n ? factors[basic[r]] : 0;
      if (factor != 0) {
        for (int j = 0; j < n; j++) {
          row[j] -= factor * t[r][j];
        }
      }
    }
    double left = limit;
    for (int j = 0; j < n; j++) {
      left -= factors[j] * at(j);
    }
    t[m] = row;
    beta[m] = left;
    basic[m] = n + m;
    low[n + m] = 0;
    high[n + m] = Double.POSITIVE_INFINITY;
    place[n + m] = -1 - m;
    return m++;
  }

  /** Lets a constraint be exceeded by so much, or no longer. */
  void loosen(int row, double by) {
    bound(n + row, -by, Double.POSITIVE_INFINITY);
  }

  /** Between which bounds something may be chosen. */
  void bound(int v, double from, double to) {
    int p = place[v];
    if (p < 0) {
      low[v] = from;
      high[v] = to;
      return;
    }
    double was = atHigh[p] ? high[v] : low[v];
    low[v] = from;
    high[v] = to;
    // Whatever rests stands where it is worth most, so that the tableau stays one of the dual.
    atHigh[p] = to < Double.POSITIVE_INFINITY && d[p] > 0;
    double by = (atHigh[p] ? to : from) - was;
    if (by != 0) {
      for (int r = 0; r < m; r++) {
        beta[r] -= t[r][p] * by;
      }
      z += d[p] * by;
    }
  }

  /** Solves from where the tableau is, or until there is less than is asked for. */
  Outcome solve(double least) {
    if (pivots > RENEWED_AFTER) {
      renew();
    }
    int rounds = 20 * (m + n + 10);
    for (int round = 0; round < rounds; round++) {
      if (z < least) {
        return Outcome.TOO_LITTLE;
      }
      int leaving = -1;
      double furthest = OUTSIDE;
      for (int r = 0; r < m; r++) {
        double by = Math.max(low[basic[r]] - beta[r], beta[r] - high[basic[r]]);
        if (by > furthest) {
          furthest = by;
          leaving = r;
        }
      }
      if (leaving < 0) {
        return Outcome.SOLVED;
      }
      int entering = entering(leaving, beta[leaving] < low[basic[leaving]]);
      if (entering < 0) {
        contradiction = leaving;
        return Outcome.CONTRADICTION;
      }
      int v = basic[leaving];
      boolean leavesAtHigh = beta[leaving] > high[v];
      pivot(leaving, entering, leavesAtHigh);
    }
    return Outcome.SOLVED;
  }

  private int entering(int leaving, boolean rise) {
    double[] row = t[leaving];
    int entering = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < n; j++) {
      double size = Math.abs(row[j]);
      int v = outside[j];
      if (size < PIVOT || low[v] == high[v] || atHigh[j] != (rise == (row[j] > 0))) {
        continue;
      }
      double ratio = Math.abs(d[j]) / size;
      if (ratio < least - 1e-12
          || (ratio <= least + 1e-12 && size > Math.abs(row[Math.max(entering, 0)]))) {
        least = Math.min(least, ratio);
        entering = j;
      }
    }
    return entering;
  }

  private void pivot(int r, int q, boolean leavesAtHigh) {
    int leaves = basic[r];
    int enters = outside[q];
    double to = leavesAtHigh ? high[leaves] : low[leaves];
    double by = (beta[r] - to) / t[r][q];
    double from = atHigh[q] ? high[enters] : low[enters];
    for (int i = 0; i < m; i++) {
      beta[i] -= t[i][q] * by;
    }
    z += d[q] * by;
    beta[r] = from + by;
    change(r, q);
    atHigh[q] = leavesAtHigh;
    pivots++;
  }

  /** Changes the places of the basic variable of a row and one that rests. */
  private void change(int r, int q) {
    double[] row = t[r];
    double p = row[q];
    for (int j = 0; j < n; j++) {
      row[j] /= p;
    }
    row[q] = 1 / p;
    for (int i = 0; i < m; i++) {
      double factor = i == r ? 0 : t[i][q];
      if (factor != 0) {
        double[] other = t[i];
        for (int j = 0; j < n; j++) {
          other[j] -= factor * row[j];
        }
        other[q] = -factor * row[q];
      }
    }
    double gain = d[q];
    if (gain != 0) {
      for (int j = 0; j < n; j++) {
        d[j] -= gain * row[j];
      }
      d[q] = -gain * row[q];
    }
    int left = basic[r];
    basic[r] = outside[q];
    outside[q] = left;
    place[basic[r]] = -1 - r;
    place[left] = q;
  }

  /** The same tableau made anew from the constraints as given. */
  private void renew() {
    boolean[] between = new boolean[n];
    boolean[] tight = new boolean[m];
    for (int r = 0; r < m; r++) {
      tight[r] = place[n + r] >= 0;
    }
    boolean[] side = new boolean[n + m];
    for (int j = 0; j < n; j++) {
      between[j] = place[j] < 0;
      side[outside[j]] = atHigh[j];
    }
    d = values.clone();
    for (int j = 0; j < n; j++) {
      outside[j] = j;
      place[j] = j;
    }
    for (int r = 0; r < m; r++) {
      t[r] = given[r].clone();
      basic[r] = n + r;
      place[n + r] = -1 - r;
    }
    for (int j = 0; j < n; j++) {
      int row = -1;
      double largest = 1e-7;
      for (int r = 0; between[j] && r < m; r++) {
        if (tight[r] && basic[r] >= n && Math.abs(t[r][place[j]]) > largest) {
          largest = Math.abs(t[r][place[j]]);
          row = r;
        }
      }
      if (row >= 0) {
        change(row, place[j]);
      }
    }
    for (int j = 0; j < n; j++) {
      boolean bounded = high[outside[j]] < Double.POSITIVE_INFINITY;
      atHigh[j] = bounded && (d[j] == 0 ? side[outside[j]] : d[j] > 0);
    }
    z = 0;
    for (int r = 0; r < m; r++) {
      beta[r] = 0;
    }
    // What rests first, then the constraints for the rest of it.
    double[] right = new double[m];
    for (int r = 0; r < m; r++) {
      right[r] = right(r);
    }
    for (int r = 0; r < m; r++) {
      beta[r] = right[r];
      for (int j = 0; j < n; j++) {
        double at = atHigh[j] ? high[outside[j]] : low[outside[j]];
        beta[r] -= at == 0 ? 0 : t[r][j] * at;
      }
    }
    for (int j = 0; j < n; j++) {
      z += values[j] * at(j);
    }
    pivots = 0;
  }

  /** The right-hand side of a row of the tableau: the same sum of the limits as given. */
  private double right(int row) {
    double right = 0;
    for (int r = 0; r < m; r++) {
      right += multiplier(row, r) * limits[r];
    }
    return right;
  }

  /** How much of a constraint as given is in a row of the tableau. */
  private double multiplier(int row, int constraint) {
    int p = place[n + constraint];
    return p >= 0 ? t[row][p] : -1 - p == row ? 1 : 0;
  }

  /**
   * What no choice within the bounds can exceed. Whatever the multipliers y, none below 0: values
   * come to at most y × limits + Σ (value − y × factors) × choice.
   */
  double bound() {
    double bound = 0;
    System.arraycopy(values, 0, worth, 0, n);
    for (int r = 0; r < m; r++) {
      int p = place[n + r];
      double y = p >= 0 ? Math.max(-d[p], 0) : 0;
      if (y > 0) {
        bound += y * (limits[r] - low[n + r]);
        double[] row = given[r];
        for (int j = 0; j < n; j++) {
          worth[j] -= y * row[j];
        }
      }
    }
    for (int j = 0; j < n; j++) {
      bound += worth[j] * (worth[j] > 0 ? high[j] : low[j]);
    }
    return bound;
  }

  /**
   * Whether the contradiction that solving ran into is one: with multipliers y, none below 0, the
   * least that y × factors can come to is more than y × limits.
   */
  boolean contradicts() {
    return contradicts(1) || contradicts(-1);
  }

  private boolean contradicts(int sign) {
    double[] sum = new double[n];
    double limit = 0;
    double size = 1;
    for (int r = 0; r < m; r++) {
      double y = sign * multiplier(contradiction, r);
      if (y > 0) {
        limit += y * limits[r];
        size += Math.abs(y * limits[r]);
        for (int j = 0; j < n; j++) {
          sum[j] += y * given[r][j];
        }
      }
    }
    double least = 0;
    for (int j = 0; j < n; j++) {
      least += sum[j] * (sum[j] > 0 ? low[j] : high[j]);
      size += Math.abs(sum[j]);
    }
    return least > limit + 1e-10 * size;
  }

  /**
   * What the whole loses at least if something between its bounds goes down or up to the next whole
   * number.
   */
  double loss(int thing, boolean up) {
    int r = -1 - place[thing];
    double way = up ? Math.ceil(beta[r]) - beta[r] : beta[r] - Math.floor(beta[r]);
    double least = Double.POSITIVE_INFINITY;
    double[] row = t[r];
    for (int j = 0; j < n; j++) {
      int v = outside[j];
      double size = Math.abs(row[j]);
      if (size > PIVOT && low[v] < high[v] && atHigh[j] == (up == (row[j] > 0))) {
        least = Math.min(least, Math.abs(d[j]) / size);
      }
    }
    return way * least;
  }
}
