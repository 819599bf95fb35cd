package org.commissioning.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.commissioning.model.equity.SlopeIndexQuestion;
import org.commissioning.model.equity.WorstValue;
import org.commissioning.scoring.equity.QuantileColumns;
import org.commissioning.scoring.equity.SlopeIndexOfInequality;
import org.commissioning.scoring.need.BandColumns;
import org.commissioning.scoring.need.CountColumns;
import org.commissioning.scoring.need.CrudeRates;
import org.commissioning.scoring.need.EstimateColumns;
import org.commissioning.scoring.need.LifeExpectancies;
import org.commissioning.scoring.need.Proportions;
import org.commissioning.scoring.statistics.ConfidenceLevel;
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

/**
 * A million proportions and rates with 95% limits, 33,755 areas into tenths, life expectancies of
 * 2,000 areas in 20 bands, and one slope index of ten groups, each by its public factory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
public class NeedsBenchmark {

  private static final int ROWS = 1_000_000;
  private static final int NEIGHBOURHOODS = 33_755;
  private static final int AREAS = 2_000;
  private static final int BANDS = 20;

  private final SlopeIndexQuestion slope = SlopeIndexOfInequality.CALCULATION.example();
  private final String[] neighbourhoods = new String[NEIGHBOURHOODS];
  private final double[] scores = new double[NEIGHBOURHOODS];
  private CountColumns counts = CountColumns.of(new String[0], new double[0], new double[0]);
  private BandColumns deaths =
      BandColumns.of(new String[0], new String[0], new double[0], new double[0]);

  /** Makes the areas up. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(11);
    String[] labels = new String[ROWS];
    double[] counted = new double[ROWS];
    double[] totals = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      labels[row] = "E" + row;
      totals[row] = random.nextInt(100, 10_000);
      counted[row] = random.nextInt((int) totals[row] / 10 + 1);
    }
    counts = CountColumns.of(labels, counted, totals);
    for (int area = 0; area < NEIGHBOURHOODS; area++) {
      neighbourhoods[area] = "N" + area;
      scores[area] = random.nextInt(1_000_000) / 1e4;
    }
    String[] areas = new String[AREAS];
    String[] bands = new String[BANDS];
    double[] died = new double[AREAS * BANDS];
    double[] people = new double[AREAS * BANDS];
    for (int band = 0; band < BANDS; band++) {
      int from = band == 0 ? 0 : band == 1 ? 1 : 5 * (band - 1);
      bands[band] = band == 0 ? "0" : band == 1 ? "1-4" : from + "-" + (from + 4);
    }
    bands[BANDS - 1] = "90+";
    for (int area = 0; area < AREAS; area++) {
      areas[area] = "A" + area;
      for (int band = 0; band < BANDS; band++) {
        int cell = area * BANDS + band;
        people[cell] = random.nextInt(500, 5_000);
        // About as people die: a rate that doubles every eight years of age.
        double rate = Math.min(0.25, 0.0001 * Math.exp(0.09 * 5 * band));
        died[cell] = 1 + Math.rint(rate * people[cell] * (0.8 + 0.4 * random.nextDouble()));
      }
    }
    deaths = BandColumns.of(areas, bands, died, people);
  }

  /** A million proportions with Wilson's limits. */
  @Benchmark
  public EstimateColumns millionProportions() {
    return Proportions.of(counts, 100, ConfidenceLevel.P95);
  }

  /** A million rates with Byar's limits, exact below ten events. */
  @Benchmark
  public EstimateColumns millionRates() {
    return CrudeRates.of(counts, 100_000, ConfidenceLevel.P95);
  }

  /** Every neighbourhood of England, as many as there are, into tenths. */
  @Benchmark
  public QuantileColumns deciles() {
    return QuantileColumns.ofAreas(neighbourhoods, scores, 10, WorstValue.HIGHEST);
  }

  /** Life expectancy at birth with 95% limits. */
  @Benchmark
  public EstimateColumns lifeExpectancies() {
    return LifeExpectancies.of(deaths, 0, ConfidenceLevel.P95);
  }

  /** A slope index with 95% limits, its question validated. */
  @Benchmark
  public SlopeIndexOfInequality slopeIndex() {
    return SlopeIndexOfInequality.of(slope);
  }
}
