package org.commissioning.scoring.statistics.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits against values at 50 digits: to one part in a million million. */
class LimitsTest {

  private static final double CLOSE = 1e-12;

  static List<String> rows() throws IOException {
    try (InputStream stream = LimitsTest.class.getResourceAsStream("../limits.csv")) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agreesWithFiftyDigits(String row) {
    String[] cells = row.split(",", -1);
    double level = Double.parseDouble(cells[1]);
    double count = cells[2].isEmpty() ? 0 : Double.parseDouble(cells[2]);
    double total = cells[3].isEmpty() ? 0 : Double.parseDouble(cells[3]);
    double expected = Double.parseDouble(cells[4]);
    double tail = (1 - level) / 2;
    double z = new ConfidenceLevel(level).z();
    double found =
        switch (cells[0]) {
          case "poisson-lower" -> CountLimits.poissonLower(count, tail);
          case "poisson-upper" -> CountLimits.poissonUpper(count, tail);
          case "student" -> Quantiles.studentUpper(tail, count);
          case "clopper-lower" -> CountLimits.clopperPearsonLower(count, total, tail);
          case "normal" -> z;
          case "wilson-lower" -> CountLimits.wilsonLower(count, total, z);
          case "wilson-upper" -> CountLimits.wilsonUpper(count, total, z);
          case "byar-lower" -> CountLimits.byarLower(count, z);
          case "byar-upper" -> CountLimits.byarUpper(count, z);
          default -> throw new IllegalArgumentException(cells[0]);
        };
    assertThat(found).isCloseTo(expected, within(CLOSE * Math.abs(expected)));
  }

  @Test
  void readsEveryKind() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(170);
    assertThat(rows().stream().map(row -> row.split(",", -1)[0]).distinct()).hasSize(9);
  }

  @Test
  void endsAreExact() {
    assertThat(CountLimits.wilsonLower(0, 10, 1.96)).isEqualTo(0);
    assertThat(CountLimits.wilsonUpper(10, 10, 1.96)).isEqualTo(1);
    assertThat(CountLimits.clopperPearsonLower(0, 10, 0.025)).isEqualTo(0);
    assertThat(CountLimits.clopperPearsonUpper(10, 10, 0.025)).isEqualTo(1);
    assertThat(CountLimits.poissonLower(0, 0.025)).isEqualTo(0);
    assertThat(CountLimits.byarLower(0, 1.96)).isEqualTo(0);
  }

  @Test
  void wideLevelsNeverGiveLimitsBelowNought() {
    for (double level : new double[] {0.99, 0.999, 0.999999}) {
      double z = new ConfidenceLevel(level).z();
      for (int count = 1; count < 30; count++) {
        assertThat(CountLimits.byarLower(count, z)).isBetween(0.0, (double) count);
        assertThat(CountLimits.wilsonLower(count, 1_000_000, z)).isBetween(0.0, count / 1e6);
      }
    }
  }

  @Test
  void tailsOfCountsAreThoseOfTheirSums() {
    double mean = 7.3;
    double sum = 0;
    double term = Math.exp(-mean);
    for (int count = 0; count < 20; count++) {
      assertThat(Quantiles.poissonAtLeast(count, mean)).isCloseTo(1 - sum, within(1e-14));
      sum += term;
      term *= mean / (count + 1);
      assertThat(Quantiles.poissonAtMost(count, mean)).isCloseTo(sum, within(1e-14));
    }
    assertThat(Quantiles.binomialAtLeast(2, 3, 0.5)).isCloseTo(0.5, within(1e-15));
    assertThat(Quantiles.binomialAtMost(1, 3, 0.5)).isCloseTo(0.5, within(1e-15));
    assertThat(Quantiles.binomialAtMost(3, 3, 0.5)).isEqualTo(1);
    assertThat(Quantiles.binomialAtLeast(0, 3, 0.5)).isEqualTo(1);
  }
}
