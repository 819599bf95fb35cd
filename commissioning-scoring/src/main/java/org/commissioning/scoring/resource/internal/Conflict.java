package org.commissioning.scoring.resource.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Constraints that cannot be kept together and of which none can be left out: found by halves
 * (Junker 2004), each time asking whether some of them can be kept.
 */
public final class Conflict {

  private final PortfolioRows rows;
  private final long most;
  private long steps;
  private boolean certain = true;
  private final List<Integer> found;

  /**
   * Looks for a conflict among constraints of which it is known that they cannot be kept together.
   *
   * @param most how many branches to look at in each search
   */
  public Conflict(PortfolioRows rows, long most) {
    this.rows = rows;
    this.most = most;
    List<Integer> all = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      all.add(r);
    }
    found = least(List.of(), false, all).stream().sorted().toList();
  }

  /** The constraints, by their numbers. */
  public List<Integer> found() {
    return found;
  }

  /** Whether it is certain that none of them can be left out. */
  public boolean certain() {
    return certain;
  }

  /** How many branches were looked at. */
  public long steps() {
    return steps;
  }

  private boolean broken(List<Integer> some) {
    Programme programme = rows.of(some);
    programme.search(most);
    steps += programme.steps();
    certain &= programme.found() || programme.proven();
    return !programme.found() && programme.proven();
  }

  private List<Integer> least(List<Integer> kept, boolean grown, List<Integer> open) {
    if (grown && broken(kept)) {
      return List.of();
    }
    if (open.size() <= 1) {
      return open;
    }
    int half = open.size() / 2;
    List<Integer> first = open.subList(0, half);
    List<Integer> second = open.subList(half, open.size());
    List<Integer> ofSecond = least(both(kept, first), true, second);
    List<Integer> ofFirst = least(both(kept, ofSecond), !ofSecond.isEmpty(), first);
    return both(ofFirst, ofSecond);
  }

  private static List<Integer> both(List<Integer> one, List<Integer> other) {
    List<Integer> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
