package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.RelativeImportance;

/** Every price formula once more, in plain floating point, straight from its definition. */
class EveryFormulaProperties {

  private static final double W = 40;
  private static final double RESERVE = 420;

  @FunctionalInterface
  private interface Plain {
    double points(double p, double[] field);
  }

  /** A formula with the same formula written in doubles. */
  private record Pair(PriceFormula formula, Plain plain) {}

  private static final Map<String, Pair> PAIRS = pairs();

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Map<String, Pair> pairs() {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    put(pairs, Draft.RATIO, (p, f) -> W * min(f) / p);
    put(pairs, Draft.above("30"), (p, f) -> W - 30 * (p / min(f) - 1));
    put(
        pairs,
        new PriceFormula.LinearToMultiple(number("1.5")),
        (p, f) -> W * (1.5 * min(f) - p) / (0.5 * min(f)));
    put(
        pairs,
        Draft.MIN_MAX,
        (p, f) -> max(f) == min(f) ? W : W * (max(f) - p) / (max(f) - min(f)));
    put(pairs, new PriceFormula.MeanGetsHalf(), (p, f) -> W * (1.5 - p / mean(f)));
    put(pairs, Draft.bounds("50", "300"), (p, f) -> W * (300 - p) / 250);
    put(
        pairs,
        new PriceFormula.DiscountOverBest(number("420")),
        (p, f) -> W * (RESERVE - p) / (RESERVE - min(f)));
    put(
        pairs,
        new PriceFormula.DiscountToSaturation(number("420"), number("40")),
        (p, f) -> W * Math.min(cut(p), 0.4) / Math.min(cut(min(f)), 0.4));
    put(
        pairs,
        new PriceFormula.BilinearDiscount(number("420"), number("85")),
        (p, f) -> {
          double m = cut(mean(f));
          return cut(p) <= m + 1e-12
              ? W * 0.85 * cut(p) / m
              : W * (0.85 + 0.15 * (cut(p) - m) / (cut(min(f)) - m));
        });
    put(
        pairs,
        new PriceFormula.CorrectedProportional(number("420"), number("30")),
        (p, f) -> W * cut(p) / Math.max(0.3, cut(min(f))));
    put(
        pairs,
        new PriceFormula.Logarithmic(number("2.5")),
        (p, f) -> W * (1 - Math.log(p / min(f)) / Math.log(2.5)));
    put(
        pairs,
        new PriceFormula.HalvingLogarithmic(),
        (p, f) -> W - W / 2 * Math.log(p / min(f)) / Math.log(2));
    put(pairs, new PriceFormula.NearArithmeticMean(), (p, f) -> two(p, mean(f)));
    put(pairs, new PriceFormula.NearHighMean(), (p, f) -> two(p, (max(f) + mean(f)) / 2));
    put(
        pairs,
        new PriceFormula.NearGeometricMeanWithBudget(number("200")),
        (p, f) -> {
          int times = (int) Math.ceil(f.length / 3.0);
          double logs = times * Math.log(200) + Arrays.stream(f).map(Math::log).sum();
          return two(p, Math.exp(logs / (f.length + times)));
        });
    put(
        pairs,
        new PriceFormula.NearGeometricMean(),
        (p, f) -> {
          double ref = Math.exp(Arrays.stream(f).map(Math::log).average().orElseThrow());
          double nearest = Arrays.stream(f).map(x -> Math.abs(x - ref)).min().orElseThrow();
          return Math.abs(p - ref) <= nearest + 1e-9 ? W : one(p, ref);
        });
    put(pairs, new PriceFormula.NearLowMean(), (p, f) -> one(p, (min(f) + mean(f)) / 2));
    put(
        pairs,
        new PriceFormula.BenchmarkDeviation(number("150"), number("0.4"), number("0.2")),
        (p, f) -> W - (p > 150 ? 0.4 : -0.2) * 100 * (p - 150) / 150);
    put(pairs, new PriceFormula.HighestIncome(), (p, f) -> W * p / max(f));
    return pairs;
  }

  private static void put(Map<String, Pair> pairs, PriceFormula formula, Plain plain) {
    pairs.put(AwardFormulas.of(formula).id(), new Pair(formula, plain));
  }

  private static double cut(double p) {
    return (RESERVE - p) / RESERVE;
  }

  private static double min(double[] field) {
    return Arrays.stream(field).min().orElseThrow();
  }

  private static double max(double[] field) {
    return Arrays.stream(field).max().orElseThrow();
  }

  private static double mean(double[] field) {
    return Arrays.stream(field).average().orElseThrow();
  }

  private static double one(double p, double ref) {
    return W * (1 - Math.abs(ref - p) / ref);
  }

  private static double two(double p, double ref) {
    return p <= ref + 1e-9 ? one(p, ref) : W * (1 - 2 * Math.abs(ref - p) / ref);
  }

  /** Only the median is left out: its second route is a test by hand. */
  @Example
  void everyFormulaHasASecondRoute() {
    assertThat(PAIRS).hasSize(PriceFormula.class.getPermittedSubclasses().length - 1);
  }

  @Provide
  Arbitrary<List<Integer>> prices() {
    return Arbitraries.integers().between(1, 400).list().ofMinSize(1).ofMaxSize(7);
  }

  @Property(tries = 150)
  void agreesWithPlainFloatingPoint(@ForAll("prices") List<Integer> prices) {
    double[] field = prices.stream().mapToDouble(Integer::doubleValue).toArray();
    PAIRS.forEach(
        (id, pair) -> {
          Draft draft =
              new Draft()
                  .importance(new RelativeImportance.Points(Draft.number("40")))
                  .price("40", pair.formula());
          for (int i = 0; i < prices.size(); i++) {
            draft.bid("B" + i).price(prices.get(i).toString());
          }
          LotEvaluation lot = draft.evaluate();
          for (int i = 0; i < prices.size(); i++) {
            assertThat(lot.tender("B" + i).score().orElseThrow().toDouble())
                .as(id)
                .isCloseTo(pair.plain().points(prices.get(i), field), within(1e-7));
          }
        });
  }
}
