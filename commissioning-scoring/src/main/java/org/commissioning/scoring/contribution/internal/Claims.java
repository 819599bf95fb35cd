package org.commissioning.scoring.contribution.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import org.commissioning.scoring.method.Exact;

/** Rules for sharing out less than is claimed, in fractions: nothing is rounded on the way. */
public final class Claims {

  private static final Exact TWO = Exact.of(2);

  /**
   * The level up to which everyone gets the same.
   *
   * @param value the level
   * @param met what goes to those whose claims lie below it
   * @param above how many others there are
   */
  public record Level(Exact value, Exact met, int above) {}

  private Claims() {}

  /** The decimal that was written, not the binary number next to it: 0.1 is one tenth. */
  public static Exact exact(double written) {
    return Exact.of(BigDecimal.valueOf(written));
  }

  /** The decimals that were written. */
  public static Exact[] exact(double[] written) {
    return Arrays.stream(written).mapToObj(Claims::exact).toArray(Exact[]::new);
  }

  /** All of them together. */
  public static Exact sum(Exact[] numbers) {
    return Arrays.stream(numbers).reduce(Exact.ZERO, Exact::plus);
  }

  /** The level at which claims, cut off there, add up to an amount that is no more than they. */
  public static Level level(Exact[] claims, Exact amount) {
    Exact[] sorted = claims.clone();
    Arrays.sort(sorted);
    Exact met = Exact.ZERO;
    for (int i = 0; i < sorted.length; i++) {
      int above = sorted.length - i;
      Exact rest = amount.minus(met);
      if (sorted[i].times(Exact.of(above)).compareTo(rest) >= 0) {
        return new Level(rest.dividedBy(Exact.of(above)), met, above);
      }
      met = met.plus(sorted[i]);
    }
    return new Level(sorted[sorted.length - 1], met, 0);
  }

  /** The part of an amount that goes with a weight among all weights, which are above 0. */
  public static Exact part(Exact amount, Exact weight, Exact weights) {
    return amount.times(weight).dividedBy(weights);
  }

  /** Everyone the level, but nobody more than the claim. */
  public static Exact award(Exact claim, Exact level) {
    return claim.min(level);
  }

  /** Everyone short by the level, but nobody below 0. */
  public static Exact afterLoss(Exact claim, Exact level) {
    return claim.minus(claim.min(level));
  }

  /** The level, but no more than half of the claim. */
  public static Exact halfAward(Exact claim, Exact level) {
    return claim.dividedBy(TWO).min(level);
  }

  /** Short by the level, but by no more than half of the claim. */
  public static Exact afterHalfLoss(Exact claim, Exact level) {
    return claim.minus(halfAward(claim, level));
  }

  /** Half of each. */
  public static Exact[] halved(Exact[] claims) {
    return Arrays.stream(claims).map(claim -> claim.dividedBy(TWO)).toArray(Exact[]::new);
  }

  /** A rule applied to each claim, as the nearest doubles. */
  public static double[] each(Exact[] claims, Exact level, BinaryOperator<Exact> rule) {
    return Arrays.stream(claims)
        .mapToDouble(claim -> rule.apply(claim, level).toDouble())
        .toArray();
  }
}
