package org.commissioning.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.RankAcceptabilityQuestion;
import org.commissioning.model.option.UnsettledCriterion;
import org.commissioning.model.option.UnsettledOption;
import org.commissioning.model.option.UnsettledScore;
import org.commissioning.model.value.CostEffect;
import org.commissioning.model.value.CostEffectivenessQuestion;
import org.commissioning.model.value.Strategy;
import org.commissioning.model.value.StrategyDraws;
import org.commissioning.model.value.UncertainStrategiesQuestion;
import org.commissioning.scoring.option.AppraisalColumns;
import org.commissioning.scoring.option.RankAcceptability;
import org.commissioning.scoring.value.CostEffectiveness;
import org.commissioning.scoring.value.DrawColumns;
import org.commissioning.scoring.value.ValueOfInformation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What deciding costs in time, by the public factories, validation included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
public class DecidingBenchmark {

  private static final int OPTIONS = 10_000;
  private static final int CRITERIA = 20;

  private final String[] labels = new String[OPTIONS];
  private final double[][] scores = new double[CRITERIA][OPTIONS];
  private final double[] weights = new double[CRITERIA];
  private final boolean[] higher = new boolean[CRITERIA];
  private RankAcceptabilityQuestion unsettled = acceptability(0);
  private RankAcceptabilityQuestion uncertain = unsettled;
  private CostEffectivenessQuestion strategies = strategies();
  private UncertainStrategiesQuestion draws = draws();
  private final String[] drawn = new String[5];
  private final double[][] drawnCosts = new double[5][10_000];
  private final double[][] drawnEffects = new double[5][10_000];
  private final double[] thresholds = new double[101];

  /** Makes the values up. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < OPTIONS; i++) {
      labels[i] = "o" + i;
    }
    for (int j = 0; j < CRITERIA; j++) {
      weights[j] = 1 + random.nextInt(10);
      higher[j] = random.nextBoolean();
      for (int i = 0; i < OPTIONS; i++) {
        scores[j][i] = random.nextDouble(1, 100);
      }
    }
    unsettled = acceptability(0);
    uncertain = acceptability(0.05);
    strategies = strategies();
    draws = draws();
    for (int s = 0; s < drawn.length; s++) {
      StrategyDraws strategy = draws.strategies().get(s);
      drawn[s] = strategy.id();
      for (int i = 0; i < drawnCosts[s].length; i++) {
        drawnCosts[s][i] = strategy.draws().get(i).cost();
        drawnEffects[s][i] = strategy.draws().get(i).effect();
      }
    }
    for (int k = 0; k < thresholds.length; k++) {
      thresholds[k] = draws.thresholds().get(k);
    }
  }

  private static RankAcceptabilityQuestion acceptability(double spread) {
    SplittableRandom random = new SplittableRandom(3);
    List<UnsettledCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < 8; j++) {
      criteria.add(
          new UnsettledCriterion(
              "c" + j,
              null,
              CriterionDirection.HIGHER_IS_BETTER,
              new CriterionScale(0.0, 1.0),
              null,
              null,
              null));
    }
    List<UnsettledOption> options = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<UnsettledScore> row = new ArrayList<>();
      for (int j = 0; j < 8; j++) {
        double score = random.nextDouble(0.1, 0.9);
        row.add(new UnsettledScore("c" + j, score - spread, null, score + spread));
      }
      options.add(new UnsettledOption("o" + i, null, row));
    }
    return new RankAcceptabilityQuestion(criteria, options, 100_000, 1);
  }

  private static CostEffectivenessQuestion strategies() {
    SplittableRandom random = new SplittableRandom(4);
    List<Strategy> strategies = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      double effect = random.nextDouble(0, 10);
      strategies.add(
          Strategy.of("s" + i, effect * effect * 100 + random.nextDouble(0, 2_000), effect));
    }
    return new CostEffectivenessQuestion(
        "GBP", new PriceLevel(2026, PriceBasis.REAL), "years", strategies, "s0", 500.0);
  }

  private static UncertainStrategiesQuestion draws() {
    SplittableRandom random = new SplittableRandom(5);
    List<StrategyDraws> strategies = new ArrayList<>();
    for (int s = 0; s < 5; s++) {
      List<CostEffect> draws = new ArrayList<>();
      for (int i = 0; i < 10_000; i++) {
        draws.add(new CostEffect(random.nextDouble(0, 1_000), random.nextDouble(0, 10)));
      }
      strategies.add(new StrategyDraws("s" + s, null, draws));
    }
    List<Double> thresholds = new ArrayList<>();
    for (int k = 0; k <= 100; k++) {
      thresholds.add(k * 5.0);
    }
    return new UncertainStrategiesQuestion(
        "GBP", new PriceLevel(2026, PriceBasis.REAL), "years", strategies, thresholds, null);
  }

  /** TOPSIS of 10,000 options on 20 criteria, columns copied and checked. */
  @Benchmark
  public AppraisalColumns topsisOfTenThousand() {
    return AppraisalColumns.topsis(labels, scores, weights, higher);
  }

  /** 100,000 draws of the weights of 8 criteria for 20 options with fixed scores. */
  @Benchmark
  public RankAcceptability acceptabilityFixedScores() {
    return RankAcceptability.of(unsettled);
  }

  /** The same with scores drawn too. */
  @Benchmark
  public RankAcceptability acceptabilityUncertainScores() {
    return RankAcceptability.of(uncertain);
  }

  /** The frontier of 1,000 strategies with their ratios, quadrants and threshold costs. */
  @Benchmark
  public CostEffectiveness effectivenessOfThousand() {
    return CostEffectiveness.of(strategies);
  }

  /** The value of information of 5 strategies from 10,000 draws at 101 thresholds. */
  @Benchmark
  public ValueOfInformation informationAtHundredThresholds() {
    return ValueOfInformation.of(draws);
  }

  /** The same, and the curve with its frontier, from columns. */
  @Benchmark
  public DrawColumns drawsInColumns() {
    return DrawColumns.of(drawn, drawnCosts, drawnEffects, thresholds);
  }
}
