package org.commissioning.model.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.SharedTables;
import org.junit.jupiter.api.Test;

class CycleFrameworksTableTest {

  private static final List<String> PHASES =
      List.of("assess", "plan", "secure", "monitor", "review");

  private final DatedTable table =
      SharedTables.beside(getClass(), "cycle-frameworks", "framework", "stage");

  private Map<String, List<DatedTable.Row>> frameworks() {
    return table.rows().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text("framework"), LinkedHashMap::new, Collectors.toList()));
  }

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
            "stage",
            "title",
            "definition",
            "phases",
            "basis",
            "note");
  }

  @Test
  void listsTheStagesOfEachFrameworkInTheOrderOfItsCycle() {
    assertThat(frameworks().keySet())
        .containsExactly(
            "assess-plan-secure-monitor-review", "ipc", "nhs-strategic-commissioning-2025");
    assertThat(frameworks().values())
        .extracting(rows -> rows.stream().map(row -> row.text("stage")).toList())
        .containsExactly(
            PHASES,
            List.of("analyse", "plan", "do", "review"),
            List.of("context", "strategy", "payer", "evaluate"));
  }

  @Test
  void saysOfEachFrameworkOneThingThroughout() {
    assertThat(frameworks().values())
        .allSatisfy(
            rows ->
                assertThat(
                        rows.stream()
                            .map(
                                row ->
                                    List.of(
                                        row.text("frameworkTitle"),
                                        row.source(),
                                        row.jurisdiction(),
                                        String.valueOf(row.from()),
                                        String.valueOf(row.to()))))
                    .containsOnly(
                        List.of(
                            rows.get(0).text("frameworkTitle"),
                            rows.get(0).source(),
                            rows.get(0).jurisdiction(),
                            String.valueOf(rows.get(0).from()),
                            String.valueOf(rows.get(0).to()))));
  }

  @Test
  void coversEveryPhaseInEachFrameworkWithoutGoingBack() {
    for (List<DatedTable.Row> rows : frameworks().values()) {
      List<Integer> places =
          rows.stream()
              .flatMap(row -> SharedTables.codes(row, "phases").stream())
              .map(PHASES::indexOf)
              .toList();
      assertThat(places).as(rows.get(0).text("framework")).isSorted().contains(0, 1, 2, 3, 4);
      assertThat(places).doesNotContain(-1);
    }
  }

  @Test
  void mapsOurOwnStagesToThePhasesOfTheSameNames() {
    assertThat(frameworks().get("assess-plan-secure-monitor-review"))
        .allSatisfy(row -> assertThat(row.text("phases")).isEqualTo(row.text("stage")));
  }

  @Test
  void saysWhyAMappingIsUncertainOrNotOneToOne() {
    for (DatedTable.Row row : table.rows()) {
      assertThat(row.text("basis")).isIn("published", "reading", "tentative");
      if (row.text("basis").equals("tentative") || SharedTables.codes(row, "phases").size() > 1) {
        assertThat(row.text("note")).as(row.toString()).isNotBlank();
      }
    }
  }

  @Test
  void givesEachStageTextsAndASourceInTheirForm() {
    for (DatedTable.Row row : table.rows()) {
      assertThat(row.source()).matches(SharedTables.SOURCE);
      assertThat(row.text("framework")).matches(SharedTables.CODE);
      assertThat(row.text("stage")).matches(SharedTables.CODE);
      for (String column : Set.of("frameworkTitle", "title", "definition", "note")) {
        assertThat(row.text(column)).as(row.toString()).isEqualTo(row.text(column).strip());
      }
      assertThat(row.text("frameworkTitle")).isNotEmpty();
      assertThat(row.text("title")).isNotEmpty();
      assertThat(row.text("definition")).isNotEmpty();
    }
  }
}
