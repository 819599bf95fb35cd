package org.commissioning.scoring.resource.internal;

import java.math.BigInteger;

/** A constraint of whole numbers: the factors of the things that are chosen add up to no more. */
final class Limit {

  private static final double SAFE = 4e18;

  private final int[] things;
  private final long[] factors;
  private final long most;
  private final boolean safe;

  /**
   * A constraint.
   *
   * @param things the places of the things that it names, each once
   * @param factors what each of them adds
   * @param most what they may add up to
   */
  Limit(int[] things, long[] factors, long most) {
    this.things = things.clone();
    this.factors = factors.clone();
    this.most = most;
    double size = Math.abs((double) most);
    for (long factor : factors) {
      size += Math.abs((double) factor);
    }
    safe = size < SAFE;
  }

  int size() {
    return things.length;
  }

  int thing(int at) {
    return things[at];
  }

  long factor(int at) {
    return factors[at];
  }

  long most() {
    return most;
  }

  /** Whether no sum of factors can leave the range of a long number. */
  boolean safe() {
    return safe;
  }

  /** What the chosen things add up to. */
  BigInteger sum(boolean[] choice) {
    if (safe) {
      return BigInteger.valueOf(quick(choice));
    }
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k < things.length; k++) {
      if (choice[things[k]]) {
        sum = sum.add(BigInteger.valueOf(factors[k]));
      }
    }
    return sum;
  }

  private long quick(boolean[] choice) {
    long sum = 0;
    for (int k = 0; k < things.length; k++) {
      sum += choice[things[k]] ? factors[k] : 0;
    }
    return sum;
  }

  /** Whether a choice keeps to it. */
  boolean keeps(boolean[] choice) {
    return safe ? quick(choice) <= most : sum(choice).compareTo(BigInteger.valueOf(most)) <= 0;
  }
}
