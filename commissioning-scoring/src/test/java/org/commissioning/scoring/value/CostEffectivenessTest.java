package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.CostEffectivenessQuestion;
import org.commissioning.model.value.Strategy;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostEffectivenessTest {

  private static CostEffectiveness of(@Nullable Double threshold, double[]... points) {
    List<Strategy> strategies = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      strategies.add(new Strategy("s" + i, null, points[i][0], points[i][1]));
    }
    return CostEffectiveness.of(
        new CostEffectivenessQuestion(
            "GBP", new PriceLevel(2026, PriceBasis.REAL), "units", strategies, "s0", threshold));
  }

  @Test
  void theExampleIsAsDocumented() {
    CostEffectiveness answer = CostEffectiveness.of(CostEffectiveness.CALCULATION.example());
    assertThat(answer.frontier()).containsExactly("now", "support", "both");
    StrategyResult advice = answer.strategies().get(1);
    assertThat(advice.status()).isEqualTo(StrategyStatus.EXTENDED_DOMINATED);
    assertThat(advice.because()).containsExactly("now", "support");
    assertThat(answer.strategies().get(2).ratio()).isEqualTo(Figure.of(15.0));
    assertThat(answer.strategies().get(3).ratio().orElseThrow())
        .isCloseTo(140 / 6.0, within(1e-12));
    assertThat(answer.best()).isEqualTo(Figure.of(List.of("support")));
    // At 100 + (20 − 15) × 4 + 60 it would still be level with what is done now.
    assertThat(answer.strategies().get(2).thresholdCost()).isEqualTo(Figure.of(180.0));
    assertThat(answer.strategies().get(0).thresholdCost()).isEqualTo(Figure.of(80.0));
  }

  /** One strategy is answered in the same shape as many. */
  @Test
  void oneStrategyIsAnsweredLikeMany() {
    CostEffectiveness answer = of(10.0, new double[] {5, 1});
    assertThat(answer.strategies().get(0).status()).isEqualTo(StrategyStatus.ON_FRONTIER);
    assertThat(answer.strategies().get(0).thresholdCost())
        .isEqualTo(Figure.none("there is no other strategy"));
    assertThat(answer.best()).isEqualTo(Figure.of(List.of("s0")));
  }

  /** Several that mixtures dominate, found over more than one pass by others; here at once. */
  @Test
  void allThatMixturesDominateAreFound() {
    CostEffectiveness answer =
        of(
            null,
            new double[] {0, 0},
            new double[] {30, 1},
            new double[] {55, 2},
            new double[] {70, 3},
            new double[] {80, 4});
    assertThat(answer.frontier()).containsExactly("s0", "s4");
    assertThat(answer.strategies().subList(1, 4))
        .allMatch(s -> s.status() == StrategyStatus.EXTENDED_DOMINATED)
        .allMatch(s -> s.because().equals(List.of("s0", "s4")));
    assertThat(answer.best()).isEqualTo(Figure.none("nobody says what a unit of effect is worth"));
  }

  /** 0.1, 0.2 and 0.3 lie on one line, and a point on the line is not dominated. */
  @Test
  void anExactTieIsNotDominance() {
    CostEffectiveness answer =
        of(null, new double[] {0.1, 1}, new double[] {0.2, 2}, new double[] {0.3, 3});
    assertThat(answer.frontier()).containsExactly("s0", "s1", "s2");
    CostEffectiveness twins =
        of(null, new double[] {1, 1}, new double[] {1, 1}, new double[] {2, 2});
    assertThat(twins.strategies().get(1).status()).isEqualTo(StrategyStatus.ON_FRONTIER);
    assertThat(twins.strategies().get(1).because()).containsExactly("s0");
    assertThat(twins.strategies().get(1).quadrant()).isEqualTo(Quadrant.SAME);
  }

  /** A ratio below 0 has two opposite meanings, so none is given. */
  @Test
  void noRatioBelowNothingIsGiven() {
    CostEffectiveness answer =
        of(
            null,
            new double[] {100, 10},
            new double[] {90, 12},
            new double[] {120, 8},
            new double[] {80, 9},
            new double[] {130, 12.5});
    assertThat(answer.strategies())
        .extracting(StrategyResult::quadrant)
        .containsExactly(
            Quadrant.COMPARATOR,
            Quadrant.MORE_FOR_LESS,
            Quadrant.LESS_FOR_MORE,
            Quadrant.LESS_FOR_LESS,
            Quadrant.MORE_FOR_MORE);
    Figure<Double> none = Figure.none("a ratio would not tell the better from the worse");
    assertThat(answer.strategies().get(1).ratioToComparator()).isEqualTo(none);
    assertThat(answer.strategies().get(2).ratioToComparator()).isEqualTo(none);
    assertThat(answer.strategies().get(3).ratioToComparator()).isEqualTo(Figure.of(20.0));
    assertThat(answer.strategies().get(4).ratioToComparator()).isEqualTo(Figure.of(12.0));
  }

  /** Every pair and every mixture of two tried, in whole numbers. */
  @Property(tries = 2_000)
  void agreesWithEveryPairTried(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 1 + random.nextInt(8);
    long[] c = new long[n];
    long[] e = new long[n];
    double[][] points = new double[n][];
    for (int i = 0; i < n; i++) {
      c[i] = random.nextInt(-5, 12);
      e[i] = random.nextInt(-3, 8);
      points[i] = new double[] {c[i] / 10.0, e[i] / 10.0};
    }
    CostEffectiveness answer = of(2.0, points);
    for (int k = 0; k < n; k++) {
      boolean dominated = false;
      boolean mixed = false;
      for (int i = 0; i < n; i++) {
        dominated |= c[i] <= c[k] && e[i] >= e[k] && (c[i] < c[k] || e[i] > e[k]);
        for (int j = 0; j < n; j++) {
          if (e[i] < e[k] && e[k] < e[j]) {
            mixed |= (c[k] - c[i]) * (e[j] - e[i]) > (c[j] - c[i]) * (e[k] - e[i]);
          }
        }
      }
      StrategyStatus expected =
          dominated
              ? StrategyStatus.DOMINATED
              : mixed ? StrategyStatus.EXTENDED_DOMINATED : StrategyStatus.ON_FRONTIER;
      assertThat(answer.strategies().get(k).status()).isEqualTo(expected);
      // At its threshold cost it is level with the best of the others.
      if (n > 1) {
        double cost = answer.strategies().get(k).thresholdCost().orElseThrow();
        double others = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
          others = i == k ? others : Math.max(others, 2 * e[i] / 10.0 - c[i] / 10.0);
        }
        assertThat(2 * e[k] / 10.0 - cost).isCloseTo(others, within(1e-12));
      }
    }
    // Ratios rise along the frontier, or are equal on a line.
    double before = Double.NEGATIVE_INFINITY;
    for (String id : answer.frontier()) {
      StrategyResult strategy = answer.strategies().get(Integer.parseInt(id.substring(1)));
      double ratio = strategy.ratio().toOptional().orElse(before);
      assertThat(ratio).isGreaterThanOrEqualTo(before - 1e-9);
      before = ratio;
    }
    assertThat(new BigDecimal(answer.frontier().size())).isPositive();
  }

  @Test
  void refusesAComparatorThatIsNotThere() {
    assertThatThrownBy(
            () ->
                CostEffectiveness.of(
                    new CostEffectivenessQuestion(
                        "GBP",
                        new PriceLevel(2026, PriceBasis.REAL),
                        "units",
                        List.of(new Strategy("a", null, 1.0, 1.0)),
                        "b",
                        null)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/comparator"));
  }
}
