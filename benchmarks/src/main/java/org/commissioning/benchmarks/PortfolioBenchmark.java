package org.commissioning.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.BudgetLine;
import org.commissioning.model.resource.Exclusive;
import org.commissioning.model.resource.GroupLimit;
import org.commissioning.model.resource.GroupMeasure;
import org.commissioning.model.resource.LineUse;
import org.commissioning.model.resource.PortfolioCandidate;
import org.commissioning.model.resource.PortfolioQuestion;
import org.commissioning.scoring.resource.Portfolio;
import org.commissioning.scoring.resource.PortfolioStatus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The best of 200 candidates within one pot, a floor or a cap on each of 8 groups and 20
 * exclusions, proven, by the public factory: validation, the list beside it, what the rejected lack
 * and the search for portfolios as good are in the figure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PortfolioBenchmark {

  /** Another question each. */
  @Param({"1", "2", "3", "4", "5", "6", "7", "8"})
  public long seed;

  /** Whether values follow costs closely, which is harder. */
  @Param({"free", "near-cost"})
  public String values = "free";

  private PortfolioQuestion question = question(1, false);

  /** Makes the candidates up, and sees that they can be proven. */
  @Setup
  public void fill() {
    question = question(seed, values.equals("near-cost"));
    PortfolioStatus status = Portfolio.of(question).proof().status();
    if (status != PortfolioStatus.PROVEN) {
      throw new IllegalStateException("not proven but " + status);
    }
  }

  private static PortfolioQuestion question(long seed, boolean nearCost) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = 200;
    List<PortfolioCandidate> candidates = new ArrayList<>();
    long[] ofGroup = new long[8];
    long all = 0;
    for (int j = 0; j < size; j++) {
      long cost = 10_000L + random.nextInt(90_000);
      long value = nearCost ? cost / 100 + random.nextInt(21) - 10 : 1 + random.nextInt(1_000);
      all += cost;
      ofGroup[j % 8] += cost;
      candidates.add(
          new PortfolioCandidate(
              "p" + j,
              null,
              BigDecimal.valueOf(value),
              List.of(new LineUse("grants", BigDecimal.valueOf(cost))),
              List.of("g" + j % 8),
              List.of()));
    }
    List<GroupLimit> limits = new ArrayList<>();
    for (int g = 0; g < 8; g++) {
      BigDecimal floor = g % 2 == 0 ? BigDecimal.valueOf(ofGroup[g] * 40, 2) : null;
      BigDecimal cap = g % 2 == 1 ? BigDecimal.valueOf(ofGroup[g] * 25, 2) : null;
      limits.add(new GroupLimit("l" + g, "g" + g, GroupMeasure.SPEND, floor, cap));
    }
    List<Exclusive> exclusions = new ArrayList<>();
    for (int e = 0; e < 20; e++) {
      TreeSet<String> some = new TreeSet<>();
      int members = random.nextBoolean() ? 3 : 2;
      while (some.size() < members) {
        some.add("p" + random.nextInt(size));
      }
      exclusions.add(new Exclusive("x" + e, new ArrayList<>(some)));
    }
    return new PortfolioQuestion(
        List.of(
            new BudgetLine("grants", null, new Money(BigDecimal.valueOf(all / 3), "GBP"))),
        candidates,
        limits,
        exclusions,
        null);
  }

  /** The best portfolio with everything beside it. */
  @Benchmark
  public Portfolio bestOfTwoHundred() {
    return Portfolio.of(question);
  }
}
