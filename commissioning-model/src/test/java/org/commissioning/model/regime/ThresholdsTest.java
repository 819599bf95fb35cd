package org.commissioning.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.SharedTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

  private static List<String> amounts(String day, String jurisdiction) {
    return Thresholds.standard().inForce(LocalDate.parse(day), jurisdiction).stream()
        .map(row -> row.amount().amount().toPlainString())
        .toList();
  }

  /**
   * Schedule 1, rows 1 to 12: S.I. 2025/163, regulation 3(2)(b), S.I. 2025/1200, regulation
   * 2(3)(b), and the Act as of 1 April 2026.
   */
  @Test
  void holdsTheTwelveRowsOfTheSchedule() {
    List<String> in2025 =
        List.of(
            "5372609", "5372609", "429809", "5372609", "884720", "429809", "5372609", "663540",
            "5372609", "5372609", "139688", "214904");
    List<String> in2026 =
        List.of(
            "5193000", "5193000", "415440", "5193000", "884720", "415440", "5372609", "663540",
            "5193000", "5193000", "135018", "207720");
    assertThat(amounts("2025-02-24", "GB")).isEqualTo(in2025);
    assertThat(amounts("2025-12-31", "GB")).isEqualTo(in2025);
    assertThat(amounts("2026-01-01", "GB")).isEqualTo(in2026);
    assertThat(amounts("2027-12-31", "GB")).isEqualTo(in2026);
    assertThat(amounts("2026-01-01", "GB-WLS")).isEqualTo(in2026);
    assertThat(amounts("2025-02-23", "GB")).isEmpty();
    assertThat(amounts("2028-01-01", "GB")).isEmpty();
    assertThat(amounts("2025-12-31", "GB-WLS")).isEmpty();
  }

  /** What the amounts fell by on 1 January 2026, as the reference states it. */
  @ParameterizedTest
  @CsvSource({
    "11, 4670",
    "12, 7184",
    "10, 179609",
    "9, 179609",
    "6, 14369",
    "3, 14369",
    "8, 0",
    "5, 0",
    "7, 0"
  })
  void fallsByWhatWasPublished(int row, int fall) {
    int before = Integer.parseInt(amounts("2025-12-31", "GB").get(row - 1));
    int after = Integer.parseInt(amounts("2026-01-01", "GB").get(row - 1));
    assertThat(before - after).isEqualTo(fall);
  }

  @Test
  void everyRowIsWholeAndItsFactsAndProvisionsAreNamed() {
    DatedTable table = SharedTables.beside(getClass(), "thresholds", "row");
    for (DatedTable.Row row : table.rows()) {
      assertThat(row.source()).matches(SharedTables.SOURCE);
    }
    LocalDate day = LocalDate.of(2026, 4, 1);
    for (String jurisdiction : Thresholds.standard().jurisdictions()) {
      for (ThresholdRow row : Thresholds.standard().inForce(day, jurisdiction)) {
        assertThat(Violations.of(row)).isEmpty();
        assertThat(row.provisions())
            .allSatisfy(id -> assertThat(Provisions.standard().find(id, day)).isPresent());
      }
      for (BelowThresholdAmount amount : Thresholds.standard().below(day, jurisdiction)) {
        assertThat(Violations.of(amount)).isEmpty();
        assertThat(Provisions.standard().find(amount.provision(), day)).isPresent();
      }
    }
    for (String fact : Thresholds.standard().facts().names()) {
      assertThat(fact).matches(SharedTables.CODE);
      assertThat(Thresholds.standard().facts().words(fact)).startsWith("whether ");
    }
    assertThatThrownBy(() -> Thresholds.standard().facts().words("colour"))
        .hasMessage("there is no fact colour");
  }

  /** Every row of 2026 follows one of 2025 without a day between. */
  @Test
  void leavesNoGapAtTheTurnOfTheYear() {
    DatedTable table = SharedTables.beside(getClass(), "thresholds", "row");
    for (DatedTable.Row row : table.rows()) {
      if (row.to() != null && row.to().getYear() == 2025) {
        assertThat(table.inForce(row.to().plusDays(1), row.jurisdiction(), row.text("row")))
            .isNotNull();
      }
    }
  }

  @Test
  void refusesATableThatNamesWhatIsNotThere() {
    String header =
        "from,to,jurisdiction,source,row,label,when,unless,notWithin,amount,currency,vat,"
            + "reachedIfUnknown,provisions\n";
    DatedTable none =
        DatedTable.parse(
            "none", "from,to,jurisdiction,source,rule,when,unless,amount,currency,provision\n");
    assertThatThrownBy(
            () ->
                Thresholds.of(
                    DatedTable.parse("t", header + ",,XX,A; B,1,Any,tiny,,,5,EUR,excluded,no,x\n"),
                    none,
                    Thresholds.standard().facts()))
        .hasMessage("there is no fact tiny");
    assertThatThrownBy(
            () ->
                Thresholds.of(
                    DatedTable.parse("t", header + ",,XX,A; B,1,Any,,,7,5,EUR,excluded,no,x\n"),
                    none,
                    Thresholds.standard().facts()))
        .hasMessage("t, line 2 (all dates): notWithin must name rows of the table");
    assertThatThrownBy(
            () ->
                Thresholds.of(
                    DatedTable.parse("t", header + ",,XX,A; B,1,Any,,,,5,EUR,extra,no,x\n"),
                    none,
                    Thresholds.standard().facts()))
        .hasMessage("t, line 2 (all dates): vat must be a known treatment");
    assertThatThrownBy(
            () ->
                Thresholds.of(
                    DatedTable.parse("t", header + ",,XX,A; B,1,Any,,,,5,EUR,excluded,,x\n"),
                    none,
                    Thresholds.standard().facts()))
        .hasMessage("t, line 2 (all dates): reachedIfUnknown must be yes or no");
  }
}
