package org.commissioning.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.json.Read;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.CycleQuestion;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Problem;
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
 * A full case, the made-up home care in a rural county: reading its document strictly (parsing,
 * shape and rules), validating it alone, and asking the gates (which validates once more).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CaseBenchmark {

  private static final String DOCUMENT = "/org/commissioning/examples/cases/home-care-rural.json";
  private static final CommissioningJson JSON = CommissioningJson.strict();

  private byte[] document = {};
  private CommissioningCase story =
      new CommissioningCase("empty", null, null, null, null, null, null, Map.of());

  /** Reads the document once. */
  @Setup
  public void read() throws IOException {
    try (InputStream stream = CaseBenchmark.class.getResourceAsStream(DOCUMENT)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + DOCUMENT);
      }
      document = stream.readAllBytes();
    }
    story = JSON.read(document, CommissioningCase.class).value();
  }

  @Benchmark
  public Read<CommissioningCase> readStrictly() {
    return JSON.read(document, CommissioningCase.class);
  }

  @Benchmark
  public List<Problem> validateAlone() {
    return Door.problems(story);
  }

  @Benchmark
  public CommissioningCycle askTheGates() {
    return CommissioningCycle.of(new CycleQuestion(LocalDate.of(2026, 6, 30), story, null));
  }
}
