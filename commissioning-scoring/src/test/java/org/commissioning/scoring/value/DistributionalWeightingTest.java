package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.DistributionQuestion;
import org.commissioning.model.value.WeightedGroup;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
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
    assertThat(answer.notes()).contains("The elasticity is the 1.3 of the Green Book.");
  }

  /** Falling with income, 1 at the median, and of a product the product. */
  @Property(tries = 200)
  void weightsFallWithIncome(
      @ForAll @DoubleRange(min = 1_000, max = 100_000) double income,
      @ForAll @DoubleRange(min = 0.01, max = 5) double elasticity) {
    double weight = group(elasticity, income).weight();
    assertThat(group(elasticity, 2 * income).weight()).isLessThan(weight);
    assertThat(weight / Math.exp(elasticity * Math.log(30_000 / income)))
        .isCloseTo(1, within(1e-12));
    assertThat(group(elasticity, 30_000).weight()).isEqualTo(1);
  }

  @Test
  void lossesAreWeightedLikeGains() {
    DistributionalWeighting answer =
        DistributionalWeighting.of(
            new DistributionQuestion(
                "GBP",
                new PriceLevel(2026, PriceBasis.REAL),
                30_000.0,
                1.0,
                List.of(
                    new WeightedGroup("a", null, 15_000.0, -10.0),
                    new WeightedGroup("b", null, 60_000.0, 10.0))));
    assertThat(answer.unweighted()).isZero();
    assertThat(answer.weighted()).isCloseTo(-15, within(1e-12));
    assertThat(answer.notes())
        .containsExactly(
            "Amounts in GBP at the prices of 2026.",
            "Show the weighted result beside the unweighted, never in its place.");
  }

  @Test
  void refusesEveryFaultAtOnce() {
    assertThatThrownBy(
            () ->
                DistributionalWeighting.of(
                    new DistributionQuestion(
                        "GBP",
                        new PriceLevel(null, PriceBasis.REAL),
                        0.0,
                        -1.0,
                        List.of(
                            new WeightedGroup("a", null, 0.0, 1e300),
                            new WeightedGroup("a", null, 1.0, 1.0)))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/elasticity: must be at least 0 but was -1.0",
                        "/groups/0/benefit: must be at most 1000000000000000 but was 1.0E300",
                        "/groups/0/income: must be at least 1 but was 0.0",
                        "/groups/1/id: must not repeat an earlier entry but was 'a'",
                        "/medianIncome: must be at least 1 but was 0.0",
                        "/prices/priceYear: must be given when basis is real"));
  }
}
