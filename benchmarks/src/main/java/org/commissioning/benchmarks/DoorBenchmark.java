package org.commissioning.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commissioning.model.constraint.Required;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to pass the door with the smallest of records: the price of every public call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DoorBenchmark {

  private final Pair whole = new Pair("left", "right");
  private final Pair broken = new Pair(null, null);

  @Benchmark
  public Pair valid() {
    return Door.requireValid(whole);
  }

  @Benchmark
  public List<Problem> twoFaults() {
    return Door.problems(broken);
  }

  /** Two values that must be there. */
  public record Pair(@Required @Nullable String left, @Required @Nullable String right) {}
}
