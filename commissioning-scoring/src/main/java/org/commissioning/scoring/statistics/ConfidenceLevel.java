package org.commissioning.scoring.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.scoring.method.Door;

/**
 * How sure an interval is to cover the true value. It is a type, so that 95% cannot be mistaken for
 * its complement, 5%.
 *
 * @param covered the share of such intervals that cover the true value: 0.95 for 95%
 */
public record ConfidenceLevel(@Required @Real(min = "0.5", below = "1") Double covered) {

  /** 95%. */
  public static final ConfidenceLevel P95 = new ConfidenceLevel(0.95);

  /** 99.8%, the outer limits of a control chart. */
  public static final ConfidenceLevel P99_8 = new ConfidenceLevel(0.998);

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  /**
   * The two-sided quantile of the standard normal distribution: 1.959964 at 95%.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException if the level is not valid
   */
  public double z() {
    Door.requireValid(this);
    return STANDARD_NORMAL.inverseSurvivalProbability((1 - covered) / 2);
  }
}
