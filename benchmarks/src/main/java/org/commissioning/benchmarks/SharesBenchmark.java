package org.commissioning.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.commissioning.scoring.contribution.CoalitionTable;
import org.commissioning.scoring.contribution.ShapleyValues;
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

/** Shapley values of 20 contributors from all 1,048,575 coalitions, by the public factories. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
public class SharesBenchmark {

  private static final int CONTRIBUTORS = 20;

  private final String[] contributors = new String[CONTRIBUTORS];
  private final double[] values = new double[1 << CONTRIBUTORS];

  /** Makes the values up. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < CONTRIBUTORS; i++) {
      contributors[i] = "n" + i;
    }
    for (int mask = 1; mask < values.length; mask++) {
      values[mask] = Integer.bitCount(mask) * 100 + random.nextInt(1000) / 8.0;
    }
  }

  /** The table copied and checked, then the values. */
  @Benchmark
  public ShapleyValues shapleyOfTwenty() {
    return ShapleyValues.of(CoalitionTable.of(contributors, values));
  }
}
