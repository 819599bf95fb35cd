package org.commissioning.scoring.resource.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice of whole things that are worth most under constraints of whole numbers: branch and
 * bound, each branch bounded by its linear relaxation. The search asks for more than can be had and
 * then for less and less, twice as much less each time: what is asked for is so near to the bound
 * that most things are settled at once, and the first time that something is found, it is the best.
 *
 * <p>Found choices are checked in whole numbers; the relaxation only says what is not worth looking
 * at, with room for its rounding. The search is counted in branches and looks at no clock, so that
 * it ends with the same answer everywhere.
 */
public final class Programme {

  private static final double INTEGRAL = 1e-6;
  private static final double EXCEEDED = 1e-8;

  /** By what the distance from the bound grows while nothing is found. */
  private static final double WIDER = 1.25;

  private final int n;
  private final long[] values;
  private final List<Limit> limits;

  /** The same, and what follows from them for whole things. */
  private final List<Limit> known;

  private final long grain;
  private final double[] worth;
  private final double room;

  private long most;
  private long steps;
  private boolean stopped;
  private boolean found;
  private boolean onlyOne;
  private long best;
  private long needed;
  private boolean[] chosen;
  private double upper;
  private double bound;
  private final double[] losses;
  private long floor;
  private boolean relaxed;
  private @Nullable Part root;

  /**
   * Constraints over things that are chosen or not.
   *
   * @param values what each thing is worth, none below 0
   * @param limits the constraints
   */
  Programme(long[] values, List<Limit> limits) {
    this.n = values.length;
    this.values = values;
    this.limits = limits;
    known = new ArrayList<>(limits);
    long shared = 0;
    for (long value : values) {
      shared = gcd(shared, value);
    }
    grain = Math.max(shared, 1);
    worth = new double[n];
    double sum = 0;
    for (int j = 0; j < n; j++) {
      worth[j] = (double) values[j] / grain;
      sum += worth[j];
    }
    room = 1e-10 * (1 + sum);
    chosen = new boolean[n];
    losses = new double[n];
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** Whether a choice keeps to every constraint, in whole numbers. */
  public boolean allowed(boolean[] choice) {
    for (Limit limit : limits) {
      if (!limit.keeps(choice)) {
        return false;
      }
    }
    return true;
  }

  /** What a choice is worth. */
  public long value(boolean[] choice) {
    long value = 0;
    for (int j = 0; j < n; j++) {
      value += choice[j] ? values[j] : 0;
    }
    return value;
  }

  /**
   * Searches for the best choice.
   *
   * @param mostSteps after how many branches to stop
   */
  public void search(long mostSteps) {
    search(mostSteps, 0);
  }

  /**
   * Searches for any choice that is worth so much.
   *
   * @param mostSteps after how many branches to stop
   * @param least what it must be worth at least
   */
  public void searchAny(long mostSteps, long least) {
    onlyOne = true;
    search(mostSteps, least);
  }

  private void search(long mostSteps, long least) {
    most = mostSteps;
    floor = Math.max(0, least / grain + (least % grain > 0 ? 1 : 0));
    needed = floor;
    upper = Double.NEGATIVE_INFINITY;
    steps = 1;
    Part whole = new Part();
    // Without what follows from the constraints as they are, since it would not from looser ones.
    root = new Part();
    relaxed = whole.possible && whole.solved();
    if (!relaxed) {
      return;
    }
    if (!whole.tightened(20)) {
      return;
    }
    bound = whole.bound();
    upper = bound;
    for (int j = 0; j < n; j++) {
      losses[j] = whole.lp.loss(j);
    }
    offerGreedy(whole);
    new Part().dive();
    // What is known to be there is asked for at once.
    double distance = floor > 0 ? bound : found ? (bound - inGrains()) / 16 : bound / 4096;
    distance = Math.max(1, distance);
    while (!stopped && !(onlyOne && found)) {
      long from = found ? best / grain + 1 : floor;
      if (upper + room < from) {
        return;
      }
      long asked = (long) Math.max(Math.ceil(bound - distance), (double) from);
      needed = asked;
      Part part = new Part(whole, bound);
      if (part.tightened(3)) {
        part.branch();
      }
      if (!stopped) {
        upper = Math.min(upper, (double) asked - 1);
        if (asked == from || (found && best / grain >= asked)) {
          return;
        }
      }
      distance *= WIDER;
    }
  }

  private double inGrains() {
    return (double) best / grain;
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

  /** The best choice found, without what is worth nothing and not needed. */
  public boolean[] chosen() {
    boolean[] lean = chosen.clone();
    for (int j = 0; j < n; j++) {
      if (lean[j] && values[j] == 0) {
        lean[j] = false;
        lean[j] = !allowed(lean);
      }
    }
    return lean;
  }

  /** What no choice can exceed. */
  public long upper() {
    double whole = Math.floor(upper + room) * grain;
    return stopped && whole > best ? (long) whole : best;
  }

  /** What no choice that takes a thing can exceed, as far as the relaxation tells. */
  public long mostWith(int thing) {
    double whole = Math.floor(bound - Math.max(-losses[thing], 0) + room) * grain;
    return (long) Math.max(whole, 0);
  }

  /** How many branches were looked at. */
  public long steps() {
    return steps;
  }

  /**
   * What so much more on the right-hand side of a constraint is worth in the relaxation: 0 if the
   * relaxation has no solution or does not need more.
   */
  public double worthOfMore(int limit, double more) {
    return relaxed && root != null ? root.worthOfMore(limit, more) * grain : 0;
  }

  private boolean offer(boolean[] choice) {
    long value = value(choice);
    if (value / grain < floor || (found && value <= best) || !allowed(choice)) {
      return false;
    }
    found = true;
    best = value;
    chosen = choice.clone();
    needed = Math.max(needed, onlyOne ? Long.MAX_VALUE : value / grain + 1);
    return true;
  }

  /** What is nearest to the relaxation, and one after another by value for what they take. */
  private void offerGreedy(Part whole) {
    double[] at = new double[n];
    double[] order = new double[n];
    for (int j = 0; j < n; j++) {
      at[j] = whole.lp.at(j);
    }
    for (Limit limit : limits) {
      for (int k = 0; k < limit.size(); k++) {
        if (limit.factor(k) > 0) {
          order[limit.thing(k)] += limit.factor(k) / Math.max(Math.abs((double) limit.most()), 1);
        }
      }
    }
    for (int j = 0; j < n; j++) {
      order[j] = worth[j] / (order[j] + 1e-9);
    }
    List<Integer> byWorth = new ArrayList<>();
    List<Integer> byRelaxation = new ArrayList<>();
    for (int j = 0; j < n; j++) {
      byWorth.add(j);
      byRelaxation.add(j);
    }
    byWorth.sort((one, other) -> Double.compare(order[other], order[one]));
    byRelaxation.sort((one, other) -> Double.compare(at[other], at[one]));
    boolean[] rounded = new boolean[n];
    for (int j = 0; j < n; j++) {
      rounded[j] = at[j] > 0.5;
    }
    improve(rounded);
    for (int j = 0; j < n; j++) {
      rounded[j] = at[j] > 1 - INTEGRAL;
    }
    improve(filled(rounded, byRelaxation));
    improve(filled(new boolean[n], byWorth));
  }

  private boolean[] filled(boolean[] choice, List<Integer> order) {
    for (int j : order) {
      if (!choice[j]) {
        choice[j] = true;
        choice[j] = allowed(choice);
      }
    }
    return choice;
  }

  /** Adds things and changes one for another as long as that is allowed and worth more. */
  private void improve(boolean[] choice) {
    if (!allowed(choice)) {
      return;
    }
    boolean better = true;
    for (int round = 0; better && round < 50; round++) {
      better = false;
      for (int in = 0; in < n; in++) {
        if (choice[in]) {
          continue;
        }
        choice[in] = true;
        boolean fits = allowed(choice);
        for (int out = 0; !fits && out < n; out++) {
          if (choice[out] && values[out] < values[in] && out != in) {
            choice[out] = false;
            fits = allowed(choice);
            choice[out] = fits ? false : true;
          }
        }
        choice[in] = fits;
        better |= fits && values[in] > 0;
      }
    }
    offer(choice);
  }

  /** A constraint on the things of a part that are still open. */
  private static final class Row {

    private final int limit;
    private final int[] columns;
    private final double[] factors;
    private final double right;

    Row(int limit, int[] columns, double[] factors, double right) {
      this.limit = limit;
      this.columns = columns;
      this.factors = factors;
      this.right = right;
    }

    int limit() {
      return limit;
    }

    boolean exceeded(Relaxation lp) {
      double sum = -right;
      for (int k = 0; k < columns.length; k++) {
        sum += factors[k] * lp.at(columns[k]);
      }
      return sum > EXCEEDED;
    }

    int addTo(Relaxation lp) {
      double[] dense = new double[lp.size()];
      for (int k = 0; k < columns.length; k++) {
        dense[columns[k]] = factors[k];
      }
      return lp.add(dense, right);
    }
  }

  /** The things that are not settled by what is asked for, with what is left of the constraints. */
  private final class Part {

    private final int[] things;
    private final int[] column;
    private final boolean[] settled;
    private final Relaxation lp;
    private final List<Row> waiting = new ArrayList<>();
    private int[] place;
    private double base;
    private boolean possible = true;
    private int[] moved = new int[16];
    private double[] bounds = new double[32];
    private int trail;

    Part() {
      this(null, 0);
    }

    Part(@Nullable Part whole, double bound) {
      settled = new boolean[n];
      int[] column = new int[n];
      int open = 0;
      for (int j = 0; j < n; j++) {
        double loss = whole == null ? 0 : whole.lp.loss(j);
        if (Math.abs(loss) > 0 && bound - Math.abs(loss) + room < needed) {
          column[j] = -1;
          settled[j] = loss > 0;
          base += settled[j] ? worth[j] : 0;
        } else {
          column[j] = open++;
        }
      }
      things = new int[open];
      double[] ofOpen = new double[open];
      for (int j = 0; j < n; j++) {
        if (column[j] >= 0) {
          things[column[j]] = j;
          ofOpen[column[j]] = worth[j];
        }
      }
      lp = new Relaxation(ofOpen);
      this.column = column;
      place = new int[known.size()];
      for (int i = 0; i < known.size(); i++) {
        place[i] = -1;
        Row row = row(i);
        if (row != null && whole != null && i < whole.place.length && whole.place[i] >= 0) {
          place[i] = row.addTo(lp);
        } else if (row != null) {
          waiting.add(row);
        }
      }
    }

    /** Null if whatever is chosen keeps to it. */
    private @Nullable Row row(int number) {
      Limit limit = known.get(number);
      double left = limit.most();
      double largest = 0;
      double reach = 0;
      double least = 0;
      int open = 0;
      for (int k = 0; k < limit.size(); k++) {
        double factor = limit.factor(k);
        if (column[limit.thing(k)] < 0) {
          left -= settled[limit.thing(k)] ? factor : 0;
        } else if (factor != 0) {
          largest = Math.max(largest, Math.abs(factor));
          reach += Math.max(factor, 0);
          least += Math.min(factor, 0);
          open++;
        }
      }
      double hair = limit.safe() ? 0 : 1e-9 * (Math.abs((double) limit.most()) + reach - least);
      if (least > left + hair) {
        possible = false;
      }
      if (reach <= left - hair) {
        return null;
      }
      int[] columns = new int[open];
      double[] factors = new double[open];
      int at = 0;
      for (int k = 0; k < limit.size(); k++) {
        if (column[limit.thing(k)] >= 0 && limit.factor(k) != 0) {
          columns[at] = column[limit.thing(k)];
          factors[at++] = limit.factor(k) / Math.max(largest, 1);
        }
      }
      return new Row(number, columns, factors, left / Math.max(largest, 1));
    }

    double bound() {
      return base + lp.bound();
    }

    /** False if nothing that is needed can be had. */
    boolean solved() {
      double asked = needed - room - base;
      while (true) {
        Relaxation.Outcome outcome = lp.solve(asked);
        if (outcome == Relaxation.Outcome.CONTRADICTION) {
          return !lp.contradicts();
        }
        if (outcome == Relaxation.Outcome.TOO_LITTLE) {
          return bound() + room >= needed;
        }
        boolean added = false;
        for (int i = waiting.size() - 1; i >= 0; i--) {
          Row row = waiting.get(i);
          if (row.exceeded(lp)) {
            place[row.limit()] = row.addTo(lp);
            waiting.remove(i);
            added = true;
          }
        }
        if (!added) {
          return true;
        }
      }
    }

    /** Goes down once, each time to the nearest whole number, for something to begin with. */
    void dive() {
      long asked = needed;
      needed = Long.MIN_VALUE;
      boolean open = true;
      while (open && solved()) {
        int next = -1;
        double nearest = 1;
        for (int c = 0; c < things.length; c++) {
          double fraction = Math.abs(lp.at(c) - Math.rint(lp.at(c)));
          if (!lp.rests(c) && lp.low(c) < lp.high(c) && fraction < nearest) {
            nearest = fraction;
            next = c;
          }
        }
        open = next >= 0;
        if (open) {
          steps++;
          move(next, lp.at(next) > 0.5);
        }
      }
      needed = asked;
      if (!open) {
        improve(nearest());
      }
    }

    /**
     * Adds what follows for whole things, as long as it lowers the bound. False if nothing is left.
     */
    boolean tightened(int rounds) {
      double[] at = new double[n];
      double before = Double.POSITIVE_INFINITY;
      for (int round = 0; round < rounds; round++) {
        if (!possible || !solved()) {
          return false;
        }
        if (lp.value() > before - 1e-6) {
          return true;
        }
        before = lp.value();
        for (int j = 0; j < n; j++) {
          at[j] = column[j] < 0 ? settled[j] ? 1 : 0 : lp.at(column[j]);
        }
        int had = known.size();
        for (Limit limit : limits) {
          Limit cover = Cover.of(limit, at);
          if (cover != null) {
            known.add(cover);
          }
        }
        if (known.size() == had) {
          return true;
        }
        place = Arrays.copyOf(place, known.size());
        for (int i = had; i < known.size(); i++) {
          Row row = row(i);
          place[i] = row == null ? -1 : row.addTo(lp);
        }
      }
      return possible && solved();
    }

    void branch() {
      int mark = trail;
      if (++steps > most) {
        stopped = true;
      } else if (solved()) {
        descend();
      }
      undo(mark);
    }

    private void descend() {
      double bound = bound();
      if (bound + room < needed) {
        return;
      }
      int split = settle(bound);
      if (split < 0) {
        offer(nearest());
        if (bound + room < needed) {
          return;
        }
        // Whole, but not to the last digit: anything that is open is split.
        for (int c = 0; c < things.length && split < 0; c++) {
          split = lp.low(c) < lp.high(c) ? c : -1;
        }
        if (split < 0) {
          return;
        }
      }
      boolean up =
          lp.rests(split) ? lp.at(split) > 0.5 : lp.loss(split, true) < lp.loss(split, false);
      for (int side = 0; side < 2 && !stopped && bound + room >= needed; side++) {
        int mark = trail;
        move(split, up == (side == 0));
        branch();
        undo(mark);
      }
    }

    /**
     * Settles what cannot be otherwise where so much is needed, and finds what to split: what loses
     * most on both sides. −1 if everything is whole.
     */
    private int settle(double bound) {
      double spare = bound + room - needed;
      for (int c = 0; c < things.length; c++) {
        double loss = lp.loss(c);
        if (lp.low(c) < lp.high(c) && Math.abs(loss) > spare) {
          move(c, loss > 0);
        }
      }
      int split = -1;
      double most = -1;
      for (int c = 0; c < things.length; c++) {
        if (lp.rests(c) || lp.low(c) == lp.high(c)) {
          continue;
        }
        double at = lp.at(c);
        double fraction = Math.min(at - Math.floor(at), Math.ceil(at) - at);
        if (fraction > INTEGRAL) {
          double down = Math.min(lp.loss(c, false), spare) + 1e-6;
          double up = Math.min(lp.loss(c, true), spare) + 1e-6;
          double score = down * up + 1e-12 * fraction;
          if (score > most) {
            most = score;
            split = c;
          }
        }
      }
      return split;
    }

    private boolean[] nearest() {
      boolean[] choice = settled.clone();
      for (int c = 0; c < things.length; c++) {
        choice[things[c]] = lp.at(c) > 0.5;
      }
      return choice;
    }

    private void move(int c, boolean in) {
      if (trail == moved.length) {
        moved = Arrays.copyOf(moved, 2 * trail);
        bounds = Arrays.copyOf(bounds, 4 * trail);
      }
      moved[trail] = c;
      bounds[2 * trail] = lp.low(c);
      bounds[2 * trail + 1] = lp.high(c);
      trail++;
      lp.bound(c, in ? 1 : 0, in ? 1 : 0);
    }

    private void undo(int mark) {
      while (trail > mark) {
        trail--;
        lp.bound(moved[trail], bounds[2 * trail], bounds[2 * trail + 1]);
      }
    }

    /** What a constraint that is loosened by so much lets the relaxation gain. */
    double worthOfMore(int limit, double more) {
      long asked = needed;
      needed = Long.MIN_VALUE;
      solved();
      double gained = 0;
      if (place[limit] >= 0) {
        double before = lp.value();
        lp.loosen(place[limit], more / scale(limit));
        solved();
        gained = lp.value() - before;
        lp.loosen(place[limit], 0);
        solved();
      }
      needed = asked;
      return Math.max(gained, 0);
    }

    private double scale(int limit) {
      double largest = 1;
      for (int k = 0; k < known.get(limit).size(); k++) {
        largest = Math.max(largest, Math.abs((double) known.get(limit).factor(k)));
      }
      return largest;
    }
  }
}
