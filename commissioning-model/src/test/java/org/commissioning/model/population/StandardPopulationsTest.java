package org.commissioning.model.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.junit.jupiter.api.Test;

class StandardPopulationsTest {

  @Test
  void everyPublishedStandardIsValidAndSumsToItsWhole() {
    StandardPopulations standards = StandardPopulations.standard();
    assertThat(standards.ids()).containsExactly("esp-2013", "esp-1976", "who-2000-2025");
    standards.populations().forEach(standard -> assertThat(Violations.of(standard)).isEmpty());
    assertThat(sum("esp-2013")).isEqualTo(100_000);
    assertThat(sum("esp-1976")).isEqualTo(100_000);
    // The publisher's percentages are rounded to two places.
    assertThat(Math.round(sum("who-2000-2025") * 100)).isEqualTo(10_003);
    assertThat(standards.find("esp-2031")).isEmpty();
  }

  private static double sum(String id) {
    return StandardPopulations.standard().find(id).orElseThrow().bands().stream()
        .mapToDouble(StandardBand::weight)
        .sum();
  }

  @Test
  void theEuropeanStandardOf2013IsThatOfItsReport() {
    assertThat(StandardPopulations.standard().find("esp-2013").orElseThrow().bands())
        .extracting(StandardBand::weight)
        .containsExactly(
            1000.0, 4000.0, 5500.0, 5500.0, 5500.0, 6000.0, 6000.0, 6500.0, 7000.0, 7000.0, 7000.0,
            7000.0, 6500.0, 6000.0, 5500.0, 5000.0, 4000.0, 2500.0, 1500.0, 800.0, 200.0);
  }

  @Test
  void refusesAStandardOfNothing() {
    assertThat(
            Violations.of(
                new StandardPopulation(
                    "own",
                    "Own",
                    null,
                    null,
                    List.of(new StandardBand("a", 0.0), new StandardBand("b", 0.0)))))
        .containsExactly("bands: must have a band with a weight above 0");
  }

  @Test
  void refusesABandThatStandsTwice() {
    assertThat(
            Violations.of(
                new StandardPopulation(
                    "own",
                    "Own",
                    null,
                    null,
                    List.of(new StandardBand("a", 1.0), new StandardBand("a", 2.0)))))
        .hasSize(1);
  }
}
