package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
      strategies.add(Strategy.of("s" + i, points[i][0], points[i][1]));
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
    assertThat(answer.strategies().get(0).ratioToComparator())
        .isEqualTo(Figure.none("it is the comparator"));
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
                        List.of(Strategy.of("a", 1.0, 1.0)),
                        "b",
                        null)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly("/comparator: must be the id of a strategy but was 'b'"));
  }

  private static CostEffectiveness named(
      String comparator, @Nullable Double threshold, Strategy... strategies) {
    return CostEffectiveness.of(
        new CostEffectivenessQuestion(
            "USD",
            new PriceLevel(2006, PriceBasis.REAL),
            "units",
            List.of(strategies),
            comparator,
            threshold));
  }

  private static StrategyResult find(CostEffectiveness answer, String id) {
    return answer.strategies().stream()
        .filter(strategy -> strategy.strategy().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** US Department of Veterans Affairs, Health Economics Resource Center: cost-effectiveness. */
  @Test
  void reproducesTheTableOfTheHealthEconomicsResourceCenter() {
    CostEffectiveness answer =
        named(
            "UC",
            null,
            Strategy.of("E", 55_000, 5),
            Strategy.of("D", 35_000, 4),
            Strategy.of("C", 25_000, 3),
            Strategy.of("B", 10_000, 2),
            Strategy.of("A", 12_000, 1.5),
            Strategy.of("UC", 5_000, 1));
    assertThat(answer.frontier()).containsExactly("UC", "B", "D", "E");
    assertThat(find(answer, "B").ratio()).isEqualTo(Figure.of(5_000.0));
    assertThat(find(answer, "D").ratio()).isEqualTo(Figure.of(12_500.0));
    assertThat(find(answer, "E").ratio()).isEqualTo(Figure.of(20_000.0));
    assertThat(find(answer, "C").status()).isEqualTo(StrategyStatus.EXTENDED_DOMINATED);
    assertThat(find(answer, "C").because()).containsExactly("B", "D");
    assertThat(find(answer, "A").status()).isEqualTo(StrategyStatus.DOMINATED);
    assertThat(find(answer, "A").because()).containsExactly("B");
  }

  /**
   * Paltiel and others (2006), Annals of Internal Medicine: screening for HIV, quality-adjusted
   * months of life in years.
   */
  @Test
  void reproducesTheScreeningOfPaltielAndOthers() {
    CostEffectiveness answer =
        named(
            "status-quo",
            null,
            Strategy.of("status-quo", 26_000, 277.25 / 12),
            Strategy.of("one-time", 27_000, 277.57 / 12),
            Strategy.of("5-year", 28_020, 277.78 / 12),
            Strategy.of("3-year", 28_440, 277.83 / 12),
            Strategy.of("annual", 29_440, 277.76 / 12));
    assertThat(answer.frontier()).containsExactly("status-quo", "one-time", "5-year", "3-year");
    assertThat(find(answer, "one-time").ratio().orElseThrow()).isCloseTo(37_500, within(0.005));
    assertThat(find(answer, "5-year").ratio().orElseThrow()).isCloseTo(58_285.71, within(0.005));
    assertThat(find(answer, "3-year").ratio().orElseThrow()).isCloseTo(100_800, within(0.005));
    assertThat(find(answer, "annual").status()).isEqualTo(StrategyStatus.DOMINATED);
    assertThat(find(answer, "annual").because()).containsExactly("3-year");
  }

  /** Briggs, Claxton and Sculpher (2006): the model of HIV therapy, undisturbed costs and years. */
  @Test
  void reproducesTheHivModelOfBriggsClaxtonAndSculpher() {
    CostEffectiveness answer =
        named(
            "mono",
            null,
            Strategy.of("mono", 44_663.4535637, 7.9912066),
            Strategy.of("combined", 50_601.6513312, 8.9373889));
    assertThat(find(answer, "combined").ratioToComparator().orElseThrow())
        .isCloseTo(6_275.9556, within(1e-3));
  }

  /** Both slopes are a million: what rounding makes of them must not decide. */
  @Test
  void anExactTieOfLargeCostsIsNotDominance() {
    CostEffectiveness answer =
        of(
            null,
            new double[] {1_000_000.1, 1},
            new double[] {1_000_000.2, 1.0000001},
            new double[] {2_000_000.1, 2});
    assertThat(answer.frontier()).containsExactly("s0", "s1", "s2");
    CostEffectiveness above =
        of(
            null,
            new double[] {1_000_000.1, 1},
            new double[] {1_000_000.200001, 1.0000001},
            new double[] {2_000_000.1, 2});
    assertThat(above.frontier()).containsExactly("s0", "s2");
  }

  /** 0.1 a unit for 3 units is 0.3 in money, so both have a net benefit of nothing. */
  @Test
  void theBestAreSharedInMoneyAndNotInDoubles() {
    CostEffectiveness answer = of(0.1, new double[] {0, 0}, new double[] {0.3, 3});
    assertThat(answer.best()).isEqualTo(Figure.of(List.of("s0", "s1")));
    CostEffectiveness next = of(0.1, new double[] {0, 0}, new double[] {0.3000001, 3});
    assertThat(next.best()).isEqualTo(Figure.of(List.of("s0")));
  }

  @Test
  void effectsNextToEqualAreNotDividedBy() {
    CostEffectiveness answer = of(null, new double[] {0, 0}, new double[] {1e15, 1e-300});
    Figure<Double> none = Figure.none("the effects differ by too little to divide by");
    assertThat(answer.strategies().get(1).ratio()).isEqualTo(none);
    assertThat(answer.strategies().get(1).ratioToComparator()).isEqualTo(none);
    assertThat(answer.working().text()).doesNotContain("Infinity");
  }

  @Test
  void refusesUnequalHorizons() {
    assertThatThrownBy(
            () ->
                named(
                    "a",
                    null,
                    new Strategy("a", null, 1.0, 1.0, 10.0),
                    Strategy.of("b", 1, 2),
                    new Strategy("c", null, 2.0, 3.0, 2.5)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/strategies/2/years: must be the 10 years of the strategies before, or all be brought to one horizon but was 2.5"));
  }

  /** The order of the strategies does not matter, nor the units of cost and effect. */
  @Property(tries = 300)
  void orderAndUnitsDoNotMatter(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Strategy> given = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(12); i++) {
      given.add(Strategy.of("s" + i, random.nextInt(100, 200), random.nextInt(50, 80)));
    }
    List<Strategy> mixed = new ArrayList<>(given);
    Collections.shuffle(mixed, new Random(seed));
    List<Strategy> scaled = new ArrayList<>();
    for (Strategy strategy : mixed) {
      scaled.add(Strategy.of(strategy.id(), strategy.cost() * 4, strategy.effect() / 2));
    }
    CostEffectiveness one = named("s0", 3.0, given.toArray(Strategy[]::new));
    CostEffectiveness other = named("s0", 3.0, mixed.toArray(Strategy[]::new));
    CostEffectiveness units = named("s0", 24.0, scaled.toArray(Strategy[]::new));
    assertThat(other.best().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(one.best().orElseThrow());
    assertThat(units.best().orElseThrow()).isEqualTo(other.best().orElseThrow());
    assertThat(units.frontier()).isEqualTo(other.frontier());
    for (StrategyResult strategy : one.strategies()) {
      StrategyResult again = find(other, strategy.strategy());
      assertThat(again.status()).isEqualTo(strategy.status());
      assertThat(again.quadrant()).isEqualTo(strategy.quadrant());
      assertThat(again.netBenefit()).isEqualTo(strategy.netBenefit());
      assertThat(find(units, strategy.strategy()).ratioToComparator())
          .isEqualTo(again.ratioToComparator().map(ratio -> ratio * 8));
    }
  }
}
