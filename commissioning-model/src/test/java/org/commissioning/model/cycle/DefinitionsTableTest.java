package org.commissioning.model.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.SharedTables;
import org.junit.jupiter.api.Test;

class DefinitionsTableTest {

  private static final List<String> COMMON =
      List.of(
          "cycle",
          "needs-and-outcomes",
          "whole-process",
          "improvement-and-best-value",
          "strategic-for-a-population");

  private static final List<String> STRESSES =
      List.of(
          "cycle",
          "needs-and-outcomes",
          "whole-process",
          "improvement-and-best-value",
          "strategic-for-a-population",
          "equity",
          "quality",
          "total-resource",
          "individual-wishes",
          "evidence-and-intelligence",
          "long-term",
          "any-provider");

  private final DatedTable table = SharedTables.beside(getClass(), "definitions", "id");

  @Test
  void hasTheColumnsThatItsCommentNames() {
    assertThat(table.columns())
        .containsExactly(
            "from", "to", "jurisdiction", "source", "id", "body", "year", "summary", "stresses");
  }

  @Test
  void holdsTheSevenDefinitionsOfTheTextbookAndTheOneOfNhsEngland() {
    assertThat(SharedTables.column(table, "id"))
        .containsExactly(
            "institute-of-commissioning-2010",
            "audit-commission-2006",
            "dclg-2009",
            "childrens-trusts-2009",
            "noms-2011",
            "world-class-commissioning-2007",
            "nhs-commissioning-board-2012",
            "nhs-england-2025");
    assertThat(table.rows().stream().filter(row -> row.source().contains("table 2.1"))).hasSize(7);
  }

  @Test
  void namesKnownStressesEachOnceInTheirOrder() {
    for (DatedTable.Row row : table.rows()) {
      List<String> stresses = SharedTables.codes(row, "stresses");
      assertThat(stresses).as(row.toString()).isNotEmpty();
      assertThat(STRESSES.stream().filter(stresses::contains).toList())
          .as(row.toString())
          .isEqualTo(stresses);
    }
  }

  @Test
  void usesEveryStressSomewhereAndOneOfTheCommonOnesEverywhere() {
    assertThat(table.rows().stream().flatMap(row -> SharedTables.codes(row, "stresses").stream()))
        .containsAll(STRESSES);
    assertThat(table.rows())
        .allSatisfy(
            row -> assertThat(SharedTables.codes(row, "stresses")).containsAnyElementsOf(COMMON));
  }

  @Test
  void datesEachDefinitionAsItsIdAndItsSourceDo() {
    for (DatedTable.Row row : table.rows()) {
      assertThat(row.source()).matches(SharedTables.SOURCE).contains("; " + row.text("year") + ";");
      assertThat(row.text("id")).matches(SharedTables.CODE).endsWith("-" + row.text("year"));
      assertThat(row.text("body")).isNotBlank();
      assertThat(row.text("summary")).isNotBlank();
      if (row.from() != null) {
        assertThat(row.text("year")).isEqualTo(String.valueOf(row.from().getYear()));
      }
    }
  }
}
