package org.commissioning.scoring.statistics.internal;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of the distributions that limits rest on. Probabilities are those of one tail, so that
 * a small one is not lost in 1 minus itself.
 *
 * <p>The library below finds most quantiles to a billionth, which is far from all digits of a small
 * limit. Newton's steps on the logarithm of the tail then bring them to the accuracy with which the
 * distribution itself is known.
 */
public final class Quantiles {

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
  private static final int MOST_STEPS = 60;
  private static final double CLOSE = 4e-16;

  /**
   * The shape above which the series of the library below no longer end, and the expansions for
   * large shapes are exact to all digits that count.
   */
  private static final double MANY = 1e9;

  private static final double NEAR = 0.01;

  private Quantiles() {}

  /** The probability that a Poisson count of this mean is {@code count} or more. */
  public static double poissonAtLeast(double count, double mean) {
    if (count <= 0) {
      return 1;
    }
    return count > MANY
        ? gammaTail(count, mean, false)
        : ChiSquaredDistribution.of(2 * count).cumulativeProbability(2 * mean);
  }

  /** The probability that a Poisson count of this mean is {@code count} or fewer. */
  public static double poissonAtMost(double count, double mean) {
    return count > MANY
        ? gammaTail(count + 1, mean, true)
        : ChiSquaredDistribution.of(2 * count + 2).survivalProbability(2 * mean);
  }

  /**
   * The probability that {@code count} or more of {@code total} have what each has with {@code p}.
   */
  public static double binomialAtLeast(double count, double total, double p) {
    return count <= 0 ? 1 : BetaDistribution.of(count, total - count + 1).cumulativeProbability(p);
  }

  /**
   * The probability that {@code count} or fewer of {@code total} have what each has with {@code p}.
   */
  public static double binomialAtMost(double count, double total, double p) {
    return count >= total
        ? 1
        : BetaDistribution.of(count + 1, total - count).survivalProbability(p);
  }

  /** The value above which a standard normal lies with this probability. */
  public static double normalUpper(double tail) {
    return STANDARD_NORMAL.inverseSurvivalProbability(tail);
  }

  /** The probability that a standard normal lies above the value. */
  public static double normalTail(double z) {
    return STANDARD_NORMAL.survivalProbability(z);
  }

  /** The probability that a chi-square of {@code degrees} of freedom lies above the value. */
  public static double chiSquareTail(double value, double degrees) {
    return ChiSquaredDistribution.of(degrees).survivalProbability(value);
  }

  /**
   * The value below which a chi-square of {@code degrees} of freedom lies with this probability.
   */
  public static double chiSquareLower(double tail, double degrees) {
    if (degrees > 2 * MANY) {
      return 2 * gammaQuantile(degrees / 2, -normalUpper(tail));
    }
    ContinuousDistribution distribution = ChiSquaredDistribution.of(degrees);
    return positive(distribution, distribution.inverseCumulativeProbability(tail), tail, false);
  }

  /**
   * The value above which a chi-square of {@code degrees} of freedom lies with this probability.
   */
  public static double chiSquareUpper(double tail, double degrees) {
    if (degrees > 2 * MANY) {
      return 2 * gammaQuantile(degrees / 2, normalUpper(tail));
    }
    ContinuousDistribution distribution = ChiSquaredDistribution.of(degrees);
    return positive(distribution, distribution.inverseSurvivalProbability(tail), tail, true);
  }

  /** The value above which Student's t of {@code degrees} of freedom lies with this probability. */
  public static double studentUpper(double tail, double degrees) {
    ContinuousDistribution distribution = TDistribution.of(degrees);
    return positive(distribution, distribution.inverseSurvivalProbability(tail), tail, true);
  }

  /** The value below which a beta with these shapes lies with this probability. */
  public static double betaLower(double tail, double alpha, double beta) {
    ContinuousDistribution distribution = BetaDistribution.of(alpha, beta);
    return positive(distribution, distribution.inverseCumulativeProbability(tail), tail, false);
  }

  /** The value above which a beta with these shapes lies with this probability. */
  public static double betaUpper(double tail, double alpha, double beta) {
    ContinuousDistribution distribution = BetaDistribution.of(alpha, beta);
    return positive(distribution, distribution.inverseSurvivalProbability(tail), tail, true);
  }

  /**
   * The quantile of a gamma distribution of a large shape, by the expansion of Cornish and Fisher;
   * what is left out is of the order of 1 over the shape.
   */
  private static double gammaQuantile(double shape, double z) {
    double root = Math.sqrt(shape);
    return shape + z * root + (z * z - 1) / 3 + (z * z * z - 7 * z) / (36 * root);
  }

  /**
   * The tail of a gamma distribution of a large shape, by Temme's uniform expansion; what is left
   * out is of the order of the shape to the power of −1.5.
   */
  private static double gammaTail(double shape, double value, boolean upper) {
    double away = (value - shape) / shape;
    double eta = Math.signum(away) * Math.sqrt(2 * awayLessLogarithm(away));
    double normal = normalTail(upper ? eta * Math.sqrt(shape) : -eta * Math.sqrt(shape));
    double correction =
        Math.abs(eta) < NEAR
            ? -1.0 / 3 + eta / 12 - 2 * eta * eta / 135 + eta * eta * eta / 864
            : 1 / away - 1 / eta;
    double rest = Math.exp(-shape * eta * eta / 2) / Math.sqrt(2 * Math.PI * shape) * correction;
    return Math.min(1, Math.max(0, upper ? normal + rest : normal - rest));
  }

  /** x − ln(1 + x), by its series where the two would cancel. */
  private static double awayLessLogarithm(double x) {
    if (Math.abs(x) >= NEAR) {
      return x - Math.log1p(x);
    }
    double sum = 0;
    for (int power = 12; power >= 2; power--) {
      sum = (power % 2 == 0 ? 1.0 : -1.0) / power + x * sum;
    }
    return x * x * sum;
  }

  /**
   * Newton's method for the logarithm of a value above 0, on the logarithm of its tail: quick for
   * values of any size.
   */
  private static double positive(
      ContinuousDistribution distribution, double start, double tail, boolean upper) {
    double value = start > 0 ? start : Double.MIN_NORMAL;
    double sign = upper ? -1 : 1;
    double last = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      double reached =
          upper
              ? distribution.survivalProbability(value)
              : distribution.cumulativeProbability(value);
      double slope = sign * value * distribution.density(value) / reached;
      double move = (Math.log(tail) - Math.log(reached)) / slope;
      if (!(Math.abs(move) < last) || Double.isInfinite(move)) {
        break;
      }
      last = Math.abs(move);
      value *= Math.exp(move);
      if (last < CLOSE) {
        break;
      }
    }
    return value;
  }
}
