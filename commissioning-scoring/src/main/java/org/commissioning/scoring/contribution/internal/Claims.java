package org.commissioning.scoring.contribution.internal;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** Rules for sharing out less than is claimed. */
public final class Claims {

  /**
   * The level up to which everyone gets the same.
   *
   * @param value the level
   * @param met what goes to those whose claims lie below it
   * @param above how many others there are
   */
  public record Level(double value, double met, int above) {}

  private Claims() {}

  /** The level at which claims, cut off there, add up to an amount that is no more than they. */
  public static Level level(double[] claims, double amount) {
    double[] sorted = claims.clone();
    Arrays.sort(sorted);
    double met = 0;
    for (int i = 0; i < sorted.length; i++) {
      int above = sorted.length - i;
      double level = (amount - met) / above;
      if (sorted[i] >= level) {
        return new Level(Math.max(0, level), met, above);
      }
      met += sorted[i];
    }
    return new Level(sorted[sorted.length - 1], met, 0);
  }

  /** Everyone the level, but nobody more than the claim. */
  public static double award(double claim, double level) {
    return Math.min(claim, level);
  }

  /**
   * Everyone short by the same, but nobody below 0, for an amount that is no more than the claims:
   * {@code c − min(c, λ)}, worked out from the greatest claim downwards, so that a small amount is
   * not lost in the difference of large claims.
   */
  public static double[] equalLosses(double[] claims, double amount) {
    double[] sorted = claims.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    int sharing = 1;
    double apart = 0;
    while (sharing <= last) {
      double next = apart + sharing * (sorted[last - sharing + 1] - sorted[last - sharing]);
      if (next >= amount) {
        break;
      }
      apart = next;
      sharing++;
    }
    double least = sorted[last - sharing + 1];
    double ofLeast = (amount - apart) / sharing;
    return Arrays.stream(claims)
        .map(claim -> claim < least ? 0 : Math.min(claim, claim - least + ofLeast))
        .toArray();
  }

  /** The level, but no more than half of the claim. */
  public static double halfAward(double claim, double level) {
    return Math.min(claim / 2, level);
  }

  /** Short by the level, but by no more than half of the claim. */
  public static double afterHalfLoss(double claim, double level) {
    return claim - Math.min(claim / 2, level);
  }

  /** Half of each. */
  public static double[] halved(double[] claims) {
    return Arrays.stream(claims).map(claim -> claim / 2).toArray();
  }

  /** A rule applied to each claim. */
  public static double[] each(double[] claims, double level, DoubleBinaryOperator rule) {
    return Arrays.stream(claims).map(claim -> rule.applyAsDouble(claim, level)).toArray();
  }
}
