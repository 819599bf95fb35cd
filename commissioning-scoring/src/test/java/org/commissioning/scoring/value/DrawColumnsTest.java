package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
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

class DrawColumnsTest {

  /** The columns say to the bit what the records say. */
  @Property(tries = 100)
  void saysWhatTheRecordsSay(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 2 + random.nextInt(40);
    int size = 1 + random.nextInt(4);
    String[] names = new String[size];
    double[][] costs = new double[size][n];
    double[][] effects = new double[size][n];
    List<StrategyDraws> records = new ArrayList<>();
    for (int s = 0; s < size; s++) {
      names[s] = "s" + s;
      List<CostEffect> draws = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        costs[s][i] = random.nextInt(100);
        effects[s][i] = random.nextInt(6);
        draws.add(new CostEffect(costs[s][i], effects[s][i]));
      }
      records.add(new StrategyDraws(names[s], null, draws));
    }
    double[] thresholds = {0, 12.5, 40};
    UncertainStrategiesQuestion question =
        new UncertainStrategiesQuestion(
            "GBP",
            new PriceLevel(2026, PriceBasis.REAL),
            "units",
            records,
            List.of(0.0, 12.5, 40.0),
            null);
    DrawColumns columns = DrawColumns.of(names, costs, effects, thresholds);
    AcceptabilityCurve curve = AcceptabilityCurve.of(question);
    ValueOfInformation value = ValueOfInformation.of(question);
    assertThat(columns.size()).isEqualTo(3);
    assertThat(columns.draws()).isEqualTo(n);
    for (int k = 0; k < 3; k++) {
      Acceptability at = curve.curve().get(k);
      InformationValue worth = value.values().get(k);
      assertThat(columns.threshold(k)).isEqualTo(at.threshold());
      assertThat(columns.optimal(k)).isEqualTo(at.optimal()).isEqualTo(worth.optimal());
      assertThat(columns.frontier(k)).isEqualTo(at.frontier());
      assertThat(columns.perfectInformation(k)).isEqualTo(worth.perDecision());
      assertThat(columns.perfectInformationError(k)).isEqualTo(worth.error());
      double sum = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int s = 0; s < size; s++) {
        assertThat(columns.probability(k, s)).isEqualTo(at.probabilities().get(s));
        assertThat(columns.probabilityError(k, s)).isEqualTo(at.errors().get(s));
        assertThat(columns.loss(k, s)).isEqualTo(worth.losses().get(s));
        sum += columns.probability(k, s);
        least = Math.min(least, columns.loss(k, s));
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
      assertThat(least).isEqualTo(columns.perfectInformation(k));
    }
  }

  @Test
  void whatIsGivenIsCopied() {
    double[][] costs = {{1, 2}, {2, 1}};
    DrawColumns columns =
        DrawColumns.of(new String[] {"a", "b"}, costs, new double[2][2], new double[] {1});
    costs[0][0] = 1_000;
    assertThat(columns.probability(0, 0)).isEqualTo(0.5);
    assertThat(columns.strategies()).containsExactly("a", "b");
  }

  private static void refuses(
      String[] names, double[][] costs, double[][] effects, double[] thresholds, String... texts) {
    assertThatThrownBy(() -> DrawColumns.of(names, costs, effects, thresholds))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems()).extracting(Problem::text).containsExactly(texts));
  }

  @Test
  void refusesATableThatDoesNotFitNamingEveryFault() {
    refuses(
        new String[] {"a", "a"},
        new double[][] {{1, Double.NaN}, {1}},
        new double[][] {{1, 1e300}},
        new double[] {-1, 5, 5},
        "/costs/0/1: must be from -1e12 to 1e12 but was missing",
        "/costs/1: must have 2 values but has 1",
        "/effects: must have 2 columns but has 1",
        "/strategies/1: must not repeat an earlier entry",
        "/thresholds/0: must be from 0 to 1e12 but was -1.0",
        "/thresholds/2: must not repeat an earlier entry");
    refuses(
        new String[0],
        new double[0][],
        new double[0][],
        new double[0],
        "/strategies: must have 1 to 200 values but has 0",
        "/thresholds: must have 1 to 1000 values but has 0");
    refuses(
        new String[] {"a"},
        new double[1][0],
        new double[1][0],
        new double[] {1},
        "/costs: must have at least 2 draws but has 0",
        "/effects: must have at least 2 draws but has 0");
  }

  @Test
  void listsTheFirstHundredFaultsAndCountsTheRest() {
    double[] bad = new double[130];
    Arrays.fill(bad, Double.POSITIVE_INFINITY);
    assertThatThrownBy(
            () ->
                DrawColumns.of(
                    new String[] {"a"},
                    new double[][] {bad},
                    new double[][] {new double[130]},
                    new double[] {1}))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              assertThat(refused.problems()).hasSize(101);
              assertThat(refused.problems())
                  .extracting(Problem::text)
                  .contains("/costs: must be corrected in 30 further places that are not listed");
            });
  }
}
