package org.commissioning.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.SharedTables;
import org.junit.jupiter.api.Test;

class PublicDutiesTableTest {

  private final DatedTable table = SharedTables.beside(getClass(), "public-duties", "code");

  private List<String> inForce(String date, String jurisdiction) {
    return table.allInForce(LocalDate.parse(date), jurisdiction).stream()
        .map(row -> row.text("code"))
        .toList();
  }

  @Test
  void hasTheColumnsThatItsCommentNames() {
    assertThat(table.columns())
        .containsExactly(
            "from", "to", "jurisdiction", "source", "code", "label", "definition", "appliesTo");
  }

  @Test
  void listsWhatIsInForceInEngland() {
    assertThat(inForce("2026-11-23", "GB-ENG"))
        .containsExactly(
            "equality-duty",
            "best-value",
            "best-value-consultation",
            "public-involvement",
            "joint-strategic-needs-assessment",
            "joint-local-health-and-wellbeing-strategy",
            "social-value");
  }

  @Test
  void listsWhatWasInForceInEnglandBeforeEachBeginning() {
    assertThat(inForce("2000-03-31", "GB-ENG")).containsExactly("best-value-consultation");
    assertThat(inForce("2011-04-04", "GB-ENG"))
        .containsExactly("best-value", "best-value-consultation");
    assertThat(inForce("2013-01-30", "GB-ENG"))
        .containsExactly("equality-duty", "best-value", "best-value-consultation");
    assertThat(inForce("2013-03-31", "GB-ENG"))
        .containsExactly("equality-duty", "best-value", "best-value-consultation", "social-value");
    assertThat(inForce("2022-06-30", "GB-ENG"))
        .containsExactly(
            "equality-duty",
            "best-value",
            "best-value-consultation",
            "joint-strategic-needs-assessment",
            "joint-local-health-and-wellbeing-strategy",
            "social-value");
  }

  @Test
  void keepsTheDutiesOfScotlandApart() {
    assertThat(inForce("2016-05-31", "GB-SCT")).isEmpty();
    assertThat(inForce("2016-06-01", "GB-SCT")).containsExactly("sustainable-procurement");
  }

  @Test
  void leavesNoGapWhereTheLawChangedWhatADutyCovers() {
    assertThat(
            table
                .inForce(
                    LocalDate.parse("2022-06-30"), "GB-ENG", "joint-strategic-needs-assessment")
                .text("appliesTo"))
        .contains("clinical commissioning groups");
    assertThat(
            table
                .inForce(
                    LocalDate.parse("2022-07-01"), "GB-ENG", "joint-strategic-needs-assessment")
                .text("appliesTo"))
        .contains("integrated care boards");
    assertThat(
            table
                .inForce(LocalDate.parse("2025-02-23"), "GB-ENG", "social-value")
                .text("appliesTo"))
        .contains("public contracts regulations");
    assertThat(
            table
                .inForce(LocalDate.parse("2025-02-24"), "GB-ENG", "social-value")
                .text("appliesTo"))
        .contains("Procurement Act 2023");
  }

  @Test
  void dealsWithADutyAsOneThroughItsPeriods() {
    for (DatedTable.Row row : table.rows()) {
      if (row.to() != null) {
        assertThat(
                table
                    .inForce(row.to().plusDays(1), row.jurisdiction(), row.text("code"))
                    .text("definition"))
            .as(row.toString())
            .isNotBlank();
      }
    }
  }

  @Test
  void givesEachDutyItsFirstDayItsTextsAndTheProvision() {
    for (DatedTable.Row row : table.rows()) {
      assertThat(row.from()).as(row.toString()).isNotNull();
      assertThat(row.source())
          .matches(SharedTables.SOURCE)
          .contains("section")
          .contains("; https://www.legislation.gov.uk/");
      assertThat(row.text("code")).matches(SharedTables.CODE);
      assertThat(row.text("label")).isNotBlank().hasSizeLessThan(100);
      assertThat(row.text("definition")).isNotBlank();
      assertThat(row.text("appliesTo")).isNotBlank();
    }
  }
}
