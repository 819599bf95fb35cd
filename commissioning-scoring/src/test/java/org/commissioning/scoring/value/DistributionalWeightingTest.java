package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.DistributionQuestion;
import org.commissioning.model.value.WeightedGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionalWeightingTest {

  private static GroupWeight group(@Nullable Double elasticity, double income) {
    return DistributionalWeighting.of(
            new DistributionQuestion(
                "GBP",
                new PriceLevel(2026, PriceBasis.REAL),
                30_000.0,
                elasticity,
                List.of(new WeightedGroup("a", null, income, 100.0))))
        .groups()
        .get(0);
  }

  /** Worked out by another program with a median of 30,000, to three places. */
  @ParameterizedTest
  @CsvSource({
    "10000, 4.171",
    "15000, 2.462",
    "20000, 1.694",
    "30000, 1.000",
    "40000, 0.688",
    "60000, 0.406"
  })
  void theWeightsOfTheGreenBookAreRight(double income, double weight) {
    assertThat(group(null, income).weight()).isCloseTo(weight, within(5e-4));
  }

  /** With an elasticity of 1, half the income is twice the weight. */
  @Test
  void theElasticityMayBeOnesOwn() {
    assertThat(group(1.0, 20_000).weight() / group(1.0, 40_000).weight())
        .isCloseTo(2, within(1e-12));
    assertThat(group(0.0, 20_000).weighted()).isEqualTo(100);
  }

  @Test
  void theExampleShowsBoth() {
    DistributionalWeighting answer =
        DistributionalWeighting.of(DistributionalWeighting.CALCULATION.example());
    assertThat(answer.unweighted()).isEqualTo(50_000);
    assertThat(answer.weighted())
        .isCloseTo(10_000 * Math.pow(2, 1.3) + 40_000 * Math.pow(0.5, 1.3), within(1e-8));
    assertThat(answer.elasticity()).isEqualTo(1.3);
  }
}
