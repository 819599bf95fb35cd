package org.commissioning.model.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.SharedTables;
import org.junit.jupiter.api.Test;

class LevelFrameworksTableTest {

  private static final List<String> TIERS =
      Arrays.stream(LevelTier.values()).map(LevelTier::code).toList();

  private static final List<String> BASES =
      Arrays.stream(MappingBasis.values()).map(MappingBasis::code).toList();

  private final DatedTable table =
      SharedTables.beside(getClass(), "level-frameworks", "framework", "level");

  @Test
  void hasTheColumnsThatItsCommentNames() {
    assertThat(table.columns())
        .containsExactly(
            "from",
            "to",
            "jurisdiction",
            "source",
            "framework",
            "frameworkTitle",
            "level",
            "title",
            "definition",
            "tiers",
            "basis",
            "note");
  }

  @Test
  void listsEveryLevelOfEachFrameworkFromTheNarrowest() {
    assertThat(
            table.rows().stream()
                .collect(
                    Collectors.groupingBy(
                        row -> row.text("framework"),
                        Collectors.mapping(row -> row.text("level"), Collectors.toList()))))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "smf-2009", List.of("individual", "local", "national"),
                "cbi-lga-2009",
                    List.of("individual", "locality", "service", "strategic", "regional-national"),
                "dh-2010", List.of("citizen", "operational", "strategic"),
                "nhs-strategic-commissioning-2025",
                    List.of("neighbourhood", "place", "system", "pan-icb"),
                "local-government-england",
                    List.of("parish", "district", "unitary", "county", "combined-authority")));
  }

  @Test
  void saysOfEachFrameworkOneThingThroughout() {
    assertThat(
            table.rows().stream()
                .map(
                    row ->
                        List.of(
                            row.text("framework"),
                            row.text("frameworkTitle"),
                            row.source(),
                            row.jurisdiction(),
                            String.valueOf(row.from()),
                            String.valueOf(row.to())))
                .distinct()
                .count())
        .isEqualTo(table.rows().stream().map(row -> row.text("framework")).distinct().count());
  }

  @Test
  void mapsToKnownTiersEachOnceFromTheSmallest() {
    for (DatedTable.Row row : table.rows()) {
      List<String> tiers = SharedTables.codes(row, "tiers");
      assertThat(TIERS.stream().filter(tiers::contains).toList())
          .as(row.toString())
          .isEqualTo(tiers);
    }
  }

  @Test
  void leavesOutTheTiersOfAnAxisOnlyAndSaysWhy() {
    List<DatedTable.Row> axes =
        table.rows().stream().filter(row -> row.text("tiers").isEmpty()).toList();
    assertThat(axes).extracting(row -> row.text("level")).containsExactly("service");
    assertThat(axes).allSatisfy(row -> assertThat(row.text("note")).contains("axis"));
  }

  @Test
  void saysWhyAMappingIsUncertainOrNotOneToOne() {
    for (DatedTable.Row row : table.rows()) {
      assertThat(row.text("basis")).isIn(BASES);
      if (row.text("basis").equals("tentative") || SharedTables.codes(row, "tiers").size() > 1) {
        assertThat(row.text("note")).as(row.toString()).isNotBlank();
      }
    }
  }

  @Test
  void callsAMappingPublishedOnlyWhereTheNamesAreTheSame() {
    assertThat(
            table.rows().stream()
                .filter(row -> row.text("basis").equals("published"))
                .filter(row -> !row.text("level").equals(row.text("tiers"))))
        .isEmpty();
  }

  @Test
  void givesEachLevelTextsAndASourceInTheirForm() {
    for (DatedTable.Row row : table.rows()) {
      assertThat(row.source()).matches(SharedTables.SOURCE);
      assertThat(row.text("framework")).matches(SharedTables.CODE);
      assertThat(row.text("level")).matches(SharedTables.CODE);
      for (String column : Set.of("frameworkTitle", "title", "definition", "note")) {
        assertThat(row.text(column)).as(row.toString()).isEqualTo(row.text(column).strip());
      }
      assertThat(row.text("frameworkTitle")).isNotEmpty();
      assertThat(row.text("title")).isNotEmpty();
      assertThat(row.text("definition")).isNotEmpty();
    }
  }
}
