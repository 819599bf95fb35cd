package org.commissioning.scoring.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commissioning.model.equity.PopulationQuantilesQuestion;
import org.commissioning.model.equity.QuantileBasis;
import org.commissioning.model.equity.QuantileScope;
import org.commissioning.model.equity.RankedArea;
import org.commissioning.model.equity.WorstValue;
import org.commissioning.scoring.equity.internal.QuantileRanks;
import org.junit.jupiter.api.Test;

class PopulationQuantilesTest {

  private static final int NEIGHBOURHOODS = 33_755;

  private static List<String> quantiles(
      List<RankedArea> areas, int quantiles, QuantileBasis basis, QuantileScope scope) {
    return PopulationQuantiles.of(
            new PopulationQuantilesQuestion(areas, quantiles, basis, scope, WorstValue.HIGHEST))
        .areas()
        .stream()
        .map(area -> area.quantile().toString())
        .toList();
  }

  @Test
  void sharesRanksAndQuantilesBetweenEqualValues() {
    PopulationQuantiles result = PopulationQuantiles.of(PopulationQuantiles.CALCULATION.example());
    assertThat(result.areas())
        .extracting(a -> a.rank().orElseThrow())
        .containsExactly(1, 2, 2, 4, 5);
    assertThat(result.areas())
        .extracting(a -> a.quantile().orElseThrow())
        .containsExactly(1, 1, 1, 2, 2);
  }

  /** The ranks and deciles that were published. */
  @Test
  void givesThePublishedDecilesOfDeprivation() throws IOException {
    String[] areas = new String[NEIGHBOURHOODS];
    double[] ranks = new double[NEIGHBOURHOODS];
    for (int i = 0; i < NEIGHBOURHOODS; i++) {
      areas[i] = "rank " + (i + 1);
      ranks[i] = i + 1;
    }
    QuantileColumns deciles = QuantileColumns.ofAreas(areas, ranks, 10, WorstValue.LOWEST);
    int rows = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    getClass().getResourceAsStream("imd2025-trafford-deciles.csv")),
                StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(l -> l.startsWith("E")).toList()) {
        List<String> cells = List.of(line.split(",", -1));
        int rank = Integer.parseInt(cells.get(1));
        assertThat(deciles.quantile(rank - 1)).as(line).isEqualTo(Integer.parseInt(cells.get(2)));
        rows++;
      }
    }
    assertThat(rows).isEqualTo(139);
  }

  /** The quantile q of a rank is the largest with N + 1 − rank at most N (k + 1 − q) ÷ k. */
  @Test
  void putsEveryRankWhereWholeNumbersPutIt() {
    for (int areas = 2; areas <= 400; areas++) {
      for (int quantiles : new int[] {2, 3, 4, 5, 7, 10, 20, 50, 100}) {
        int expected = 1;
        for (int rank = 1; quantiles <= areas && rank <= areas; rank++) {
          while (expected < quantiles
              && (areas + 1 - rank) * quantiles <= areas * (quantiles - expected)) {
            expected++;
          }
          assertThat(QuantileRanks.byAreas(rank, areas, quantiles)).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void fallsInTheQuantileOfItsMiddlePerson() {
    List<RankedArea> areas =
        List.of(
            new RankedArea("A", 40.0, 300L, null),
            new RankedArea("B", 30.0, 100L, null),
            new RankedArea("C", 20.0, 100L, null),
            new RankedArea("D", 10.0, 100L, null));
    assertThat(quantiles(areas, 2, QuantileBasis.EQUAL_POPULATION, QuantileScope.ALL_AREAS))
        .containsExactly("1", "2", "2", "2");
    assertThat(quantiles(areas, 2, QuantileBasis.EQUAL_AREAS, QuantileScope.ALL_AREAS))
        .containsExactly("1", "1", "2", "2");
  }

  @Test
  void ranksLocallyOnlyAmongTheAreasOfTheSameGroup() {
    List<RankedArea> areas =
        List.of(
            new RankedArea("A", 40.0, null, "North"),
            new RankedArea("B", 30.0, null, "North"),
            new RankedArea("C", 20.0, null, "South"),
            new RankedArea("D", 10.0, null, "South"),
            new RankedArea("E", 10.0, null, "West"),
            new RankedArea("F", 10.0, null, null));
    assertThat(quantiles(areas, 2, QuantileBasis.EQUAL_AREAS, QuantileScope.WITHIN_GROUP))
        .containsExactly(
            "1",
            "2",
            "1",
            "2",
            "not calculable: there are fewer areas than quantiles",
            "not calculable: it is not known to which larger area it belongs");
  }

  @Test
  void oneMissingValueCostsNobodyElseTheirQuantile() {
    QuantileColumns columns =
        QuantileColumns.ofAreas(
            new String[] {"A", "B", "C"}, new double[] {1, Double.NaN, 2}, 2, WorstValue.HIGHEST);
    assertThat(columns.quantile(0)).isEqualTo(2);
    assertThat(columns.quantile(2)).isEqualTo(1);
    assertThat(columns.gaps().first())
        .extracting(gap -> gap.label() + ": " + gap.reason())
        .containsExactly("B: the value is missing");
    List<RankedArea> scalar = new ArrayList<>();
    scalar.add(new RankedArea("A", 1.0, null, null));
    scalar.add(new RankedArea("B", null, null, null));
    scalar.add(new RankedArea("C", 2.0, null, null));
    assertThat(quantiles(scalar, 2, QuantileBasis.EQUAL_AREAS, QuantileScope.ALL_AREAS))
        .containsExactly("2", "not calculable: the value is missing", "1");
  }
}
