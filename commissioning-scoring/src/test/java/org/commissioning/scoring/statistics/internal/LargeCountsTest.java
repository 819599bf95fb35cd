package org.commissioning.scoring.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** Counts beyond a thousand million, where expansions for large shapes take over. */
class LargeCountsTest {

  @Test
  void theTailsOnEitherSideOfTheChangeAreThoseOfTheOtherWay() {
    double count = 1_000_000_001.0;
    for (double z : new double[] {-4, -1, -0.1, 0, 0.1, 1, 4}) {
      double mean = count + z * Math.sqrt(count);
      assertThat(Quantiles.poissonAtLeast(count, mean) / other(count, mean))
          .isCloseTo(1, within(1e-9));
    }
  }

  private static double other(double count, double mean) {
    return ChiSquaredDistribution.of(2 * count).cumulativeProbability(2 * mean);
  }

  @Test
  void theTwoTailsOfAHugeCountLeaveOutTheCountItself() {
    double count = 1e15;
    for (double z : new double[] {-3, 0, 3}) {
      double mean = count + z * Math.sqrt(count);
      assertThat(Quantiles.poissonAtLeast(count + 1, mean) + Quantiles.poissonAtMost(count, mean))
          .isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void aQuantileOfAHugeShapeHasItsTail() {
    double shape = 1e13;
    for (double tail : new double[] {0.025, 0.001}) {
      double upper = Quantiles.chiSquareUpper(tail, 2 * shape) / 2;
      double lower = Quantiles.chiSquareLower(tail, 2 * shape) / 2;
      assertThat(Quantiles.poissonAtMost(shape - 1, upper)).isCloseTo(tail, within(1e-8));
      assertThat(Quantiles.poissonAtLeast(shape, lower)).isCloseTo(tail, within(1e-8));
    }
  }
}
