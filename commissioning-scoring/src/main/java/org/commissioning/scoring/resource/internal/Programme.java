package org.commissioning.scoring.resource.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The choice of whole things that are worth most under constraints of whole numbers: branch and
 * bound, each branch bounded by its linear relaxation, which a dual simplex on one tableau solves.
 * Found portfolios are checked in whole numbers; the relaxation only says what is not worth looking
 * at, with room for its rounding.
 */
public final class Programme {

  private static final double TINY = 1e-9;
  private static final double INTEGRAL = 1e-6;

  /** After so many branches the tableau is made anew, so that rounding does not pile up. */
  private static final int RENEW = 50;

  private final int n;
  private final long[] values;
  private final List<long[]> rows;
  private final long[] limits;
  private final double[][] scaled;
  private final double[] scaledLimits;
  private final double room;
  private final long grain;

  private final double[] low;
  private final double[] high;
  private double[][] t = new double[0][];
  private double[] rest = new double[0];
  private double[] reduced = new double[0];
  private double base;
  private int[] basic = new int[0];
  private int[] outside = new int[0];
  private boolean[] atHigh = new boolean[0];
  private int branches;

  private long most;
  private long steps;
  private boolean stopped;
  private boolean found;
  private long best = -1;
  private boolean[] chosen;
  private double openBound;
  private double rootBound;
  private double[] rootPrices;

  /**
   * Constraints Σ a × x ≤ b over x of 0 or 1.
   *
   * @param values what each thing is worth, none below 0
   * @param rows the coefficients a of each constraint
   * @param limits the right-hand side b of each
   */
  public Programme(long[] values, List<long[]> rows, long[] limits) {
    this.n = values.length;
    this.values = values;
    this.rows = rows;
    this.limits = limits;
    low = new double[n + rows.size()];
    high = new double[n + rows.size()];
    Arrays.fill(high, 0, n, 1);
    Arrays.fill(high, n, high.length, Double.POSITIVE_INFINITY);
    scaled = new double[rows.size()][n];
    scaledLimits = new double[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      double size = 1;
      for (long a : rows.get(r)) {
        size = Math.max(size, Math.abs((double) a));
      }
      for (int j = 0; j < n; j++) {
        scaled[r][j] = rows.get(r)[j] / size;
      }
      scaledLimits[r] = limits[r] / size;
    }
    double sum = 0;
    long shared = 0;
    for (long value : values) {
      sum += value;
      shared = gcd(shared, value);
    }
    room = 1e-9 * (1 + sum);
    grain = Math.max(shared, 1);
    chosen = new boolean[n];
    rootPrices = new double[rows.size()];
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** Whether a choice keeps to every constraint, in whole numbers. */
  public boolean allowed(boolean[] choice) {
    for (int r = 0; r < limits.length; r++) {
      if (sum(r, choice) > limits[r]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a choice keeps to one constraint. */
  public boolean keeps(int row, boolean[] choice) {
    return sum(row, choice) <= limits[row];
  }

  /** The left-hand side of a constraint for a choice. */
  public long sum(int row, boolean[] choice) {
    long sum = 0;
    long[] a = rows.get(row);
    for (int j = 0; j < n; j++) {
      sum += choice[j] ? a[j] : 0;
    }
    return sum;
  }

  /**
   * Searches.
   *
   * @param mostSteps after how many branches to stop
   */
  public void search(long mostSteps) {
    most = mostSteps;
    openBound = Double.NEGATIVE_INFINITY;
    renew();
    offerGreedy();
    boolean solved = solve();
    rootBound = solved ? bound() : Double.NEGATIVE_INFINITY;
    for (int r = 0; solved && r < rows.size(); r++) {
      for (int j = 0; j < outside.length; j++) {
        if (outside[j] == n + r) {
          double size = rows.get(r).length == 0 ? 1 : size(r);
          rootPrices[r] = Math.max(-reduced[j], 0) / size;
        }
      }
    }
    if (solved) {
      branch();
    }
  }

  private double size(int row) {
    double size = 1;
    for (long a : rows.get(row)) {
      size = Math.max(size, Math.abs((double) a));
    }
    return size;
  }

  /** Whether any choice that is allowed was found. */
  public boolean found() {
    return found;
  }

  /** Whether the search came to its end: what was found is the best, or nothing is allowed. */
  public boolean proven() {
    return !stopped;
  }

  /** The best value found. */
  public long best() {
    return best;
  }

  /** The best choice found. */
  public boolean[] chosen() {
    return chosen.clone();
  }

  /** What no choice can exceed. */
  public double upper() {
    return stopped ? Math.min(rootBound, Math.max(openBound, (double) best)) : (double) best;
  }

  /** How many branches were looked at. */
  public long steps() {
    return steps;
  }

  /** What one more unit of the right-hand side of a constraint is worth in the relaxation. */
  public double price(int row) {
    return rootPrices[row];
  }

  private void offer(boolean[] choice) {
    long value = 0;
    for (int j = 0; j < n; j++) {
      value += choice[j] ? values[j] : 0;
    }
    if ((!found || value > best) && allowed(choice)) {
      found = true;
      best = value;
      chosen = choice.clone();
    }
  }

  /** One after another by value for what they take, as long as each is allowed. */
  private void offerGreedy() {
    offer(new boolean[n]);
    double[] worth = new double[n];
    List<Integer> order = new ArrayList<>();
    for (int j = 0; j < n; j++) {
      double takes = TINY;
      for (int r = 0; r < scaled.length; r++) {
        takes += Math.max(scaled[r][j], 0) / Math.max(Math.abs(scaledLimits[r]), TINY);
      }
      worth[j] = values[j] / takes;
      order.add(j);
    }
    order.sort((one, other) -> Double.compare(worth[other], worth[one]));
    boolean[] choice = new boolean[n];
    for (int j : order) {
      choice[j] = true;
      if (allowed(choice)) {
        offer(choice);
      } else {
        choice[j] = false;
      }
    }
  }

  private boolean hopeless(double bound) {
    return found && bound + room < best + grain;
  }

  private void branch() {
    steps++;
    if (steps > most) {
      stopped = true;
      openBound = Math.max(openBound, bound());
      return;
    }
    double bound = bound();
    if (hopeless(bound)) {
      return;
    }
    double[] x = point();
    offerRounded(x);
    if (hopeless(bound)) {
      return;
    }
    double[] keptLow = Arrays.copyOf(low, n);
    double[] keptHigh = Arrays.copyOf(high, n);
    if (found) {
      // What would cost more than is left to gain by leaving its bound is fixed there.
      for (int j = 0; j < outside.length; j++) {
        int v = outside[j];
        if (v < n && low[v] < high[v] && hopeless(bound - Math.abs(reduced[j]))) {
          low[v] = atHigh[j] ? 1 : 0;
          high[v] = low[v];
        }
      }
    }
    int split = -1;
    double nearest = INTEGRAL;
    for (int j = 0; j < n; j++) {
      double fraction = Math.min(x[j] - Math.floor(x[j]), Math.ceil(x[j]) - x[j]);
      if (low[j] < high[j] && fraction > nearest) {
        nearest = fraction;
        split = j;
      }
    }
    if (split < 0) {
      // The relaxation is whole but whole numbers say no, by a hair: any that is free is split.
      boolean[] whole = new boolean[n];
      for (int j = 0; j < n; j++) {
        whole[j] = x[j] > 0.5;
      }
      if (!allowed(whole)) {
        for (int j = 0; j < n && split < 0; j++) {
          split = low[j] < high[j] ? j : -1;
        }
      }
    }
    if (split >= 0) {
      boolean up = x[split] >= 0.5;
      for (int side = 0; side < 2 && !stopped; side++) {
        double to = up == (side == 0) ? 1 : 0;
        low[split] = to;
        high[split] = to;
        if (++branches % RENEW == 0) {
          renew();
        }
        if (solve()) {
          branch();
        }
        if (stopped && side == 0) {
          openBound = Math.max(openBound, bound);
        }
      }
    }
    System.arraycopy(keptLow, 0, low, 0, n);
    System.arraycopy(keptHigh, 0, high, 0, n);
  }

  private void offerRounded(double[] x) {
    boolean[] nearest = new boolean[n];
    boolean[] below = new boolean[n];
    for (int j = 0; j < n; j++) {
      nearest[j] = x[j] > 0.5;
      below[j] = x[j] > 1 - INTEGRAL;
    }
    offer(nearest);
    for (int j = 0; j < n; j++) {
      if (!below[j] && x[j] > INTEGRAL) {
        below[j] = true;
        if (!allowed(below)) {
          below[j] = false;
        }
      }
    }
    offer(below);
  }

  /** The tableau of the slacks: each constraint's room is its basic variable. */
  private void renew() {
    int m = rows.size();
    t = new double[m][];
    rest = scaledLimits.clone();
    basic = new int[m];
    for (int r = 0; r < m; r++) {
      t[r] = scaled[r].clone();
      basic[r] = n + r;
    }
    reduced = new double[n];
    outside = new int[n];
    atHigh = new boolean[n];
    base = 0;
    for (int j = 0; j < n; j++) {
      reduced[j] = values[j];
      outside[j] = j;
    }
  }

  private double at(int j) {
    return atHigh[j] ? high[outside[j]] : low[outside[j]];
  }

  private double bound() {
    double bound = base;
    for (int j = 0; j < n; j++) {
      bound += reduced[j] * at(j);
    }
    return bound;
  }

  private double[] point() {
    double[] x = new double[n];
    for (int j = 0; j < n; j++) {
      if (outside[j] < n) {
        x[outside[j]] = at(j);
      }
    }
    for (int r = 0; r < t.length; r++) {
      if (basic[r] < n) {
        x[basic[r]] = value(r);
      }
    }
    return x;
  }

  private double value(int r) {
    double value = rest[r];
    double[] row = t[r];
    for (int j = 0; j < n; j++) {
      double at = at(j);
      if (at != 0) {
        value -= row[j] * at;
      }
    }
    return value;
  }

  /** Solves the relaxation from where the tableau is. False if it has no solution. */
  private boolean solve() {
    for (int j = 0; j < n; j++) {
      // Whatever is free to move stands where it helps the value most: that keeps the dual
      // feasible.
      boolean bounded = high[outside[j]] < Double.POSITIVE_INFINITY;
      atHigh[j] = bounded && reduced[j] > 0;
    }
    int m = t.length;
    double[] now = new double[m];
    for (int r = 0; r < m; r++) {
      now[r] = value(r);
    }
    int rounds = 50 * (m + n + 10);
    for (int round = 0; round < rounds; round++) {
      int leaving = -1;
      double furthest = 1e-8;
      for (int r = 0; r < m; r++) {
        double outOf = Math.max(low[basic[r]] - now[r], now[r] - high[basic[r]]);
        if (outOf > furthest) {
          furthest = outOf;
          leaving = r;
        }
      }
      if (leaving < 0) {
        return true;
      }
      boolean rise = now[leaving] < low[basic[leaving]];
      int entering = -1;
      double least = Double.POSITIVE_INFINITY;
      double[] row = t[leaving];
      for (int j = 0; j < n; j++) {
        int v = outside[j];
        if (low[v] == high[v] || Math.abs(row[j]) < TINY) {
          continue;
        }
        boolean helps = atHigh[j] == (rise == (row[j] > 0));
        if (!helps) {
          continue;
        }
        double ratio = Math.abs(reduced[j]) / Math.abs(row[j]);
        boolean better =
            ratio < least - 1e-12
                || (ratio <= least + 1e-12
                    && entering >= 0
                    && Math.abs(row[j]) > Math.abs(row[entering]));
        if (better) {
          least = Math.min(least, ratio);
          entering = j;
        }
      }
      if (entering < 0) {
        return false;
      }
      pivot(leaving, entering, !rise);
      for (int r = 0; r < m; r++) {
        now[r] = value(r);
      }
      if (steps > 0 && round % 8 == 7 && hopeless(bound())) {
        return false;
      }
    }
    // Not settled by rounding: start again from the slacks, where the bound is the plain one.
    renew();
    for (int j = 0; j < n; j++) {
      atHigh[j] = true;
    }
    return true;
  }

  private void pivot(int r, int q, boolean leavesAtHigh) {
    double p = t[r][q];
    double[] row = t[r];
    for (int j = 0; j < n; j++) {
      row[j] /= p;
    }
    row[q] = 1 / p;
    rest[r] /= p;
    for (int i = 0; i < t.length; i++) {
      double factor = i == r ? 0 : t[i][q];
      if (factor != 0) {
        double[] other = t[i];
        for (int j = 0; j < n; j++) {
          other[j] -= factor * row[j];
        }
        other[q] = -factor * row[q];
        rest[i] -= factor * rest[r];
      }
    }
    double gain = reduced[q];
    for (int j = 0; j < n; j++) {
      reduced[j] -= gain * row[j];
    }
    reduced[q] = -gain * row[q];
    base += gain * rest[r];
    int left = basic[r];
    basic[r] = outside[q];
    outside[q] = left;
    atHigh[q] = leavesAtHigh;
  }
}
