package org.commissioning.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.SharedTables;
import org.commissioning.model.reference.Succession;
import org.junit.jupiter.api.Test;

class EnglishCouncilSuccessionsTest {

  private final DatedTable table =
      SharedTables.beside(getClass(), "english-council-successions", "predecessor", "successor");

  private List<String> successors(String predecessor) {
    return table.rows().stream()
        .filter(row -> row.text("predecessor").equals(predecessor))
        .map(row -> row.from() + " " + row.text("successor") + " " + row.text("successorName"))
        .toList();
  }

  @Test
  void tellsMergersFromSplits() {
    assertThat(successors("E10000002")).containsExactly("2020-04-01 E06000060 Buckinghamshire");
    assertThat(successors("E10000009"))
        .containsExactly(
            "2019-04-01 E06000058 Bournemouth, Christchurch and Poole",
            "2019-04-01 E06000059 Dorset");
    assertThat(successors("E10000021"))
        .containsExactly(
            "2021-04-01 E06000061 North Northamptonshire",
            "2021-04-01 E06000062 West Northamptonshire");
    assertThat(successors("E10000006"))
        .containsExactly(
            "2023-04-01 E06000063 Cumberland", "2023-04-01 E06000064 Westmorland and Furness");
    assertThat(successors("E10000023")).containsExactly("2023-04-01 E06000065 North Yorkshire");
    assertThat(successors("E10000027")).containsExactly("2023-04-01 E06000066 Somerset");
  }

  @Test
  void fitsPlacesAndSuccessions() {
    for (DatedTable.Row row : table.rows()) {
      LocalDate on = Objects.requireNonNull(row.from());
      Place before =
          new Place(
              row.text("predecessor"),
              row.text("predecessorName"),
              new PlaceCode("GSS", row.text("predecessor")),
              null,
              null,
              on.minusDays(1),
              List.of());
      Place after =
          new Place(
              row.text("successor"),
              row.text("successorName"),
              new PlaceCode("GSS", row.text("successor")),
              null,
              on,
              null,
              List.of());
      assertThat(Violations.of(before)).as(row.toString()).isEmpty();
      assertThat(Violations.of(after)).as(row.toString()).isEmpty();
      assertThat(Violations.of(new Succession(before.id(), after.id(), on, null, null, null)))
          .as(row.toString())
          .isEmpty();
      assertThat(row.to()).isNull();
      assertThat(row.source()).matches(SharedTables.SOURCE);
    }
  }

  @Test
  void dividesASplitCountyAmongTheSuccessorsOfItsDistricts() {
    for (String county : List.of("northamptonshire", "cumbria")) {
      List<DatedTable.Row> rows =
          table.rows().stream()
              .filter(row -> row.source().toLowerCase(Locale.ROOT).contains(county))
              .toList();
      assertThat(
              rows.stream()
                  .filter(row -> row.text("predecessor").startsWith("E10"))
                  .map(row -> row.text("successor"))
                  .toList())
          .containsExactlyInAnyOrderElementsOf(
              rows.stream()
                  .filter(row -> row.text("predecessor").startsWith("E07"))
                  .map(row -> row.text("successor"))
                  .distinct()
                  .toList());
    }
  }

  @Test
  void givesEachCodeOneName() {
    assertThat(
            table.rows().stream()
                .collect(
                    Collectors.groupingBy(
                        row -> row.text("successor"),
                        Collectors.mapping(row -> row.text("successorName"), Collectors.toSet())))
                .values())
        .allSatisfy(names -> assertThat(names).hasSize(1));
    assertThat(
            table.rows().stream()
                .collect(
                    Collectors.groupingBy(
                        row -> row.text("predecessor"),
                        Collectors.mapping(row -> row.text("predecessorName"), Collectors.toSet())))
                .values())
        .allSatisfy(names -> assertThat(names).hasSize(1));
  }
}
