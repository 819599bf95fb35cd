package org.commissioning.scoring.statistics.internal;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of the distributions that limits rest on. Probabilities are those of one tail, so that
 * a small one is not lost in 1 minus itself.
 */
public final class Quantiles {

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  private Quantiles() {}

  /** The value above which a standard normal lies with this probability. */
  public static double normalUpper(double tail) {
    return STANDARD_NORMAL.inverseSurvivalProbability(tail);
  }

  /**
   * The value below which a chi-square of {@code degrees} of freedom lies with this probability.
   */
  public static double chiSquareLower(double tail, double degrees) {
    return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(tail);
  }

  /**
   * The value above which a chi-square of {@code degrees} of freedom lies with this probability.
   */
  public static double chiSquareUpper(double tail, double degrees) {
    return ChiSquaredDistribution.of(degrees).inverseSurvivalProbability(tail);
  }

  /** The value above which Student's t of {@code degrees} of freedom lies with this probability. */
  public static double studentUpper(double tail, double degrees) {
    return TDistribution.of(degrees).inverseSurvivalProbability(tail);
  }

  /** The value below which a beta with these shapes lies with this probability. */
  public static double betaLower(double tail, double alpha, double beta) {
    return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(tail);
  }

  /** The value above which a beta with these shapes lies with this probability. */
  public static double betaUpper(double tail, double alpha, double beta) {
    return BetaDistribution.of(alpha, beta).inverseSurvivalProbability(tail);
  }
}
