package org.commissioning.scoring.need;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.commissioning.model.need.Counting;
import org.commissioning.model.need.CrudeRateQuestion;
import org.commissioning.model.need.ProportionInterval;
import org.commissioning.model.need.ProportionQuestion;
import org.commissioning.scoring.statistics.Interval;
import org.junit.jupiter.api.Test;

/**
 * Intervals as Public Health England and others published them, worked out again from their counts
 * to the last decimal that was published, which is the fourth.
 */
class PublishedIntervalsTest {

  /** Half a unit in the fourth decimal; one row was rounded from five decimals and not from all. */
  private static final double LAST_DECIMAL = 0.0000512;

  private static List<List<String>> table(String name) throws IOException {
    try (InputStream stream = PublishedIntervalsTest.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(PublishedIntervalsTest::cells)
          .toList();
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      if (each == '"') {
        quoted = !quoted;
      } else if (each == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(each);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  @Test
  void reproducesEveryRowWhoseMethodIsKnown() throws IOException {
    Map<String, int[]> found = new TreeMap<>();
    List<String> differing = new ArrayList<>();
    for (List<String> row : table("published-intervals.csv")) {
      double per = Double.parseDouble(row.get(1));
      double count = Double.parseDouble(row.get(5));
      double total = Double.parseDouble(row.get(6));
      Interval interval = interval(row.get(0), count, total, per);
      boolean same = close(interval.lower(), row.get(8)) && close(interval.upper(), row.get(9));
      int[] tally = found.computeIfAbsent(row.get(0), method -> new int[2]);
      tally[0] += same ? 1 : 0;
      tally[1]++;
      if (!same) {
        differing.add(row + " but was " + interval);
      }
    }
    int rows = found.values().stream().mapToInt(tally -> tally[1]).sum();
    int reproduced = found.values().stream().mapToInt(tally -> tally[0]).sum();
    StringBuilder account = new StringBuilder();
    account
        .append("Published intervals reproduced: ")
        .append(reproduced)
        .append(" of ")
        .append(rows);
    found.forEach(
        (method, tally) ->
            account
                .append("\n  ")
                .append(method)
                .append(": ")
                .append(tally[0])
                .append(" of ")
                .append(tally[1]));
    Map<String, Integer> why = new TreeMap<>();
    for (List<String> row : table("published-intervals-left-out.csv")) {
      why.merge(row.get(4), Integer.valueOf(row.get(3)), Integer::sum);
    }
    why.forEach(
        (reason, out) -> account.append("\n  not tried, ").append(out).append(": ").append(reason));
    System.out.println(account);
    assertThat(differing).isEmpty();
    assertThat(rows).isEqualTo(ROWS);
    assertThat(found).containsOnlyKeys("byar", "clopper-pearson", "wilson");
  }

  private static Interval interval(String method, double count, double total, double per) {
    List<Double> levels = List.of(0.95);
    // Some counts of surveys and of rounded years are published with fractions.
    Counting counting =
        count == Math.rint(count) && total == Math.rint(total) ? Counting.WHOLE : Counting.WEIGHTED;
    if (method.equals("byar")) {
      return CrudeRate.of(new CrudeRateQuestion(count, total, per, counting, null, levels))
          .intervals()
          .get(0);
    }
    ProportionInterval kind =
        method.equals("wilson") ? ProportionInterval.WILSON : ProportionInterval.CLOPPER_PEARSON;
    return Proportion.of(new ProportionQuestion(count, total, counting, per, kind, levels))
        .intervals()
        .get(0);
  }

  private static boolean close(double worked, String published) {
    return Math.abs(worked - Double.parseDouble(published)) <= LAST_DECIMAL;
  }

  private static final int ROWS = 2336;
}
