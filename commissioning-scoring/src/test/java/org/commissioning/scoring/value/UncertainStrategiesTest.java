package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.CostEffect;
import org.commissioning.model.value.StrategyDraws;
import org.commissioning.model.value.UncertainStrategiesQuestion;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

class UncertainStrategiesTest {

  private static UncertainStrategiesQuestion question(
      List<Double> thresholds, double[][] costs, double[][] effects) {
    List<StrategyDraws> strategies = new ArrayList<>();
    for (int s = 0; s < costs.length; s++) {
      List<CostEffect> draws = new ArrayList<>();
      for (int i = 0; i < costs[s].length; i++) {
        draws.add(new CostEffect(costs[s][i], effects[s][i]));
      }
      strategies.add(new StrategyDraws("s" + s, null, draws));
    }
    return new UncertainStrategiesQuestion(
        "GBP", new PriceLevel(2026, PriceBasis.REAL), "units", strategies, thresholds, null);
  }

  /** By hand: net benefits of 100, 110, 90, 100 and 160, −20, 210, 30. */
  @Test
  void theExamplesAreAsDocumented() {
    Acceptability at =
        AcceptabilityCurve.of(AcceptabilityCurve.CALCULATION.example()).curve().get(0);
    assertThat(at.probabilities()).containsExactly(0.5, 0.5);
    assertThat(at.errors().get(0)).isCloseTo(0.25, within(1e-12));
    InformationValue value =
        ValueOfInformation.of(ValueOfInformation.CALCULATION.example()).values().get(0);
    // The best of each draw: 160, 110, 210 and 100, in mean 145; the means are 100 and 95.
    assertThat(value.optimal()).isEqualTo("now");
    assertThat(value.perDecision()).isCloseTo(45, within(1e-9));
    assertThat(value.forPopulation().orElseThrow()).isCloseTo(45_000, within(1e-6));
    assertThat(value.losses().get(1)).isCloseTo(50, within(1e-9));
  }

  /** One draw would say that all is certain and that to know more is worth nothing. */
  @Test
  void refusesASingleDraw() {
    UncertainStrategiesQuestion one =
        question(List.of(1.0), new double[][] {{1}, {2}}, new double[][] {{1}, {3}});
    assertThatThrownBy(() -> ValueOfInformation.of(one))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/strategies/0/draws: must have at least 2 entries",
                        "/strategies/1/draws: must have at least 2 entries"));
  }

  @Test
  void drawsThatAreSharedCountInParts() {
    Acceptability at =
        AcceptabilityCurve.of(
                question(
                    List.of(1.0),
                    new double[][] {{1, 1}, {1, 2}, {1, 3}},
                    new double[][] {{1, 1}, {1, 1}, {1, 1}}))
            .curve()
            .get(0);
    assertThat(at.probabilities().get(0)).isCloseTo((1 / 3.0 + 1) / 2, within(1e-12));
    assertThat(at.probabilities().get(1)).isCloseTo(1 / 6.0, within(1e-12));
  }

  /** Where one is always the best, nothing is worth knowing; thresholds are independent. */
  @Test
  void whatIsSureIsWorthNothingToKnow() {
    ValueOfInformation answer =
        ValueOfInformation.of(
            question(
                List.of(0.0, 10.0),
                new double[][] {{1, 2, 3}, {2, 3, 4}},
                new double[][] {{1, 1, 1}, {1, 1, 1}}));
    assertThat(answer.values()).allMatch(v -> v.perDecision() == 0 && v.error() == 0);
    assertThat(answer.values()).allMatch(v -> v.optimal().equals("s0"));
    assertThat(answer.values().get(0).forPopulation().toOptional()).isEmpty();
  }

  /** By the definition written out in another order of loops. */
  @Property(tries = 200)
  void agreesWithTheDefinition(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 2 + random.nextInt(30);
    double[][] costs = new double[3][n];
    double[][] effects = new double[3][n];
    for (int s = 0; s < 3; s++) {
      for (int i = 0; i < n; i++) {
        costs[s][i] = random.nextDouble(0, 100);
        effects[s][i] = random.nextDouble(0, 5);
      }
    }
    double k = random.nextDouble(0, 60);
    UncertainStrategiesQuestion question = question(List.of(k), costs, effects);
    InformationValue value = ValueOfInformation.of(question).values().get(0);
    Acceptability at = AcceptabilityCurve.of(question).curve().get(0);
    double highestMean = Double.NEGATIVE_INFINITY;
    double meanHighest = 0;
    double[] best = new double[3];
    for (int s = 0; s < 3; s++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += k * effects[s][i] - costs[s][i];
      }
      highestMean = Math.max(highestMean, sum / n);
    }
    for (int i = 0; i < n; i++) {
      int top = 0;
      for (int s = 1; s < 3; s++) {
        top = k * effects[s][i] - costs[s][i] > k * effects[top][i] - costs[top][i] ? s : top;
      }
      best[top]++;
      meanHighest += (k * effects[top][i] - costs[top][i]) / n;
    }
    assertThat(value.perDecision()).isCloseTo(meanHighest - highestMean, within(1e-9));
    for (int s = 0; s < 3; s++) {
      assertThat(at.probabilities().get(s)).isCloseTo(best[s] / n, within(1e-12));
    }
    assertThat(at.probabilities().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void refusesStrategiesDrawnApart() {
    UncertainStrategiesQuestion apart =
        question(
            List.of(1.0), new double[][] {{1, 2, 3}, {1, 2}}, new double[][] {{1, 2, 3}, {1, 2}});
    assertThatThrownBy(() -> AcceptabilityCurve.of(apart))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.pointer() + " " + problem.rule())
                    .containsExactly(
                        "/strategies/1 must have as many draws as the first strategy"));
  }

  /** At 10 a unit both have 5 in mean: the first is named, and it is said. */
  @Test
  void saysWhichHaveTheSameMean() {
    UncertainStrategiesQuestion question =
        question(
            List.of(10.0, 20.0),
            new double[][] {{5, 5}, {15, 15}},
            new double[][] {{1, 1}, {1, 3}});
    AcceptabilityCurve curve = AcceptabilityCurve.of(question);
    assertThat(curve.curve()).extracting(Acceptability::optimal).containsExactly("s0", "s1");
    assertThat(curve.notes())
        .containsExactly(
            "Costs in GBP at the prices of 2026, effects in units, by 2 draws.",
            "At 10 a unit several have the same mean net benefit: s0, s1.",
            "Choose by the mean net benefit: the likeliest strategy is not always the best one to"
                + " choose.");
    assertThat(ValueOfInformation.of(question).notes())
        .contains("At 10 a unit several have the same mean net benefit: s0, s1.");
  }

  @Test
  void refusesThresholdsAndDrawsThatMakeNoSense() {
    UncertainStrategiesQuestion wrong =
        question(
            List.of(-1.0, 5.0, 5.0), new double[][] {{1e300, 1}}, new double[][] {{Double.NaN, 1}});
    assertThatThrownBy(() -> ValueOfInformation.of(wrong))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/strategies/0/draws/0/cost: must be at most 1000000000000 but was"
                            + " 1.0E300",
                        "/strategies/0/draws/0/effect: must be a finite number but was NaN",
                        "/thresholds/0: must be at least 0 but was -1.0",
                        "/thresholds/2: must not repeat an earlier entry but was 5.0"));
  }
}
