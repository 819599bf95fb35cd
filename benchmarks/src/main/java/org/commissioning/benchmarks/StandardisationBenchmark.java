package org.commissioning.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.commissioning.model.need.RateBand;
import org.commissioning.model.population.StandardPopulation;
import org.commissioning.model.population.StandardPopulations;
import org.commissioning.scoring.need.BandColumns;
import org.commissioning.scoring.need.DirectlyStandardisedRates;
import org.commissioning.scoring.need.EstimateColumns;
import org.commissioning.scoring.need.StandardisedRatios;
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
 * Rates of 70,000 areas in 19 bands, directly standardised with 95% limits, from plain arrays by
 * the public factories, beside a loop by hand over the same arrays that validates nothing; and
 * indirectly standardised ratios of 7,000 areas.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StandardisationBenchmark {

  private static final int AREAS = 70_000;
  private static final int FEWER = 7_000;
  private static final int BANDS = 19;
  private static final double Z = 1.959963984540054;

  private final StandardPopulation standard =
      StandardPopulations.standard().find("esp-2013").orElseThrow();
  private final String[] bands = new String[BANDS];
  private final double[] weights = new double[BANDS];
  private final String[] areas = new String[AREAS];
  private final double[] events = new double[AREAS * BANDS];
  private final double[] people = new double[AREAS * BANDS];
  private final List<RateBand> reference = new ArrayList<>();
  private BandColumns table =
      BandColumns.of(new String[0], new String[0], new double[0], new double[0]);
  private String[] fewerAreas = new String[0];
  private double[] fewerEvents = new double[0];
  private double[] fewerPeople = new double[0];

  /** Makes the areas up. */
  @Setup
  public void fill() {
    for (int band = 0; band < BANDS; band++) {
      bands[band] = band == BANDS - 1 ? "90+" : 5 * band + "-" + (5 * band + 4);
    }
    // In the bands of the table: 0-4 is 0 and 1-4, 90+ is 90-94 and 95+.
    for (int band = 0; band < BANDS; band++) {
      weights[band] =
          band == 0
              ? weight(0) + weight(1)
              : band == BANDS - 1 ? weight(BANDS) + weight(BANDS + 1) : weight(band + 1);
      reference.add(new RateBand(bands[band], 10.0 * (band + 1), 100_000.0));
    }
    SplittableRandom random = new SplittableRandom(7);
    for (int area = 0; area < AREAS; area++) {
      areas[area] = "E" + area;
    }
    for (int cell = 0; cell < events.length; cell++) {
      events[cell] = random.nextInt(1, 30);
      people[cell] = random.nextInt(500, 5_000);
    }
    table = BandColumns.of(areas, bands, events, people);
    fewerAreas = Arrays.copyOf(areas, FEWER);
    fewerEvents = Arrays.copyOf(events, FEWER * BANDS);
    fewerPeople = Arrays.copyOf(people, FEWER * BANDS);
  }

  private double weight(int band) {
    return standard.bands().get(band).weight();
  }

  /** By the public factory, from a table to checked figures: every row is validated in it. */
  @Benchmark
  public EstimateColumns directlyStandardisedRates() {
    return DirectlyStandardisedRates.of(table, standard, ConfidenceLevel.P95);
  }

  /** The same from the caller's arrays, which the table copies. */
  @Benchmark
  public EstimateColumns directlyStandardisedRatesFromArrays() {
    return DirectlyStandardisedRates.of(
        BandColumns.of(areas, bands, events, people), standard, ConfidenceLevel.P95);
  }

  /** By hand, for comparison: the same arrays and formula, nothing checked, nothing copied. */
  @Benchmark
  public double[][] loopByHand() {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double[] values = new double[AREAS];
    double[] lowers = new double[AREAS];
    double[] uppers = new double[AREAS];
    for (int area = 0; area < AREAS; area++) {
      double rate = 0;
      double variance = 0;
      double all = 0;
      for (int band = 0; band < BANDS; band++) {
        int cell = area * BANDS + band;
        double weight = weights[band] / total / people[cell];
        rate += weight * events[cell];
        variance += weight * weight * events[cell];
        all += events[cell];
      }
      double lower = 1 - 1 / (9 * all) - Z / (3 * Math.sqrt(all));
      double next = all + 1;
      double upper = 1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next));
      double scale = Math.sqrt(variance / all);
      values[area] = rate * 100_000;
      lowers[area] = (rate + scale * (all * lower * lower * lower - all)) * 100_000;
      uppers[area] = (rate + scale * (next * upper * upper * upper - all)) * 100_000;
    }
    return new double[][] {values, lowers, uppers};
  }

  /** By the public factories. */
  @Benchmark
  public EstimateColumns standardisedRatios() {
    return StandardisedRatios.of(
        BandColumns.of(fewerAreas, bands, fewerEvents, fewerPeople),
        reference,
        100,
        ConfidenceLevel.P95);
  }
}
