package org.commissioning.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTableTest {

  private static final String HEADER = "from,to,jurisdiction,source,kind,amount\n";

  private static final DatedTable THRESHOLDS =
      DatedTable.parse(
          "thresholds",
          """
          # made up for this test

          from,to,jurisdiction,source,kind,amount
          2024-01-01,2025-12-31,GB,"Notice 1, ""as made""\",works,100.50
          # a comment between rows
          2026-01-01,,GB,Notice 2,works,200
          ,2020-12-31,GB,Notice 0,goods,1
          2026-01-01,,IE,Notice 3,works,300
          """,
          "kind");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void findsTheRowInForceFirstAndLastDayIncluded() {
    assertThat(THRESHOLDS.inForce(day("2024-01-01"), "GB", "works").text("amount"))
        .isEqualTo("100.50");
    assertThat(THRESHOLDS.inForce(day("2025-12-31"), "GB", "works").decimal("amount"))
        .isEqualTo(new BigDecimal("100.50"));
    assertThat(THRESHOLDS.inForce(day("2026-01-01"), "GB", "works").text("amount"))
        .isEqualTo("200");
    assertThat(THRESHOLDS.inForce(LocalDate.MAX, "IE", "works").text("amount")).isEqualTo("300");
    assertThat(THRESHOLDS.inForce(LocalDate.MIN, "GB", "goods").text("amount")).isEqualTo("1");
  }

  @Test
  void refusesADateOutsideNamingTableKeyDateAndDatesHeld() {
    assertThatExceptionOfType(NoRowInForceException.class)
        .isThrownBy(() -> THRESHOLDS.inForce(day("2023-12-31"), "GB", "works"))
        .withMessage(
            "table thresholds has no row for 'GB', 'works' in force on 2023-12-31; it holds"
                + " 2024-01-01 to 2025-12-31, 2026-01-01 onwards")
        .satisfies(
            e -> {
              assertThat(e.table()).isEqualTo("thresholds");
              assertThat(e.key()).isEqualTo("'GB', 'works'");
              assertThat(e.date()).isEqualTo(day("2023-12-31"));
            });
    assertThatThrownBy(() -> THRESHOLDS.inForce(day("2021-01-01"), "GB", "goods"))
        .hasMessage(
            "table thresholds has no row for 'GB', 'goods' in force on 2021-01-01; it holds dates to"
                + " 2020-12-31");
    assertThatThrownBy(() -> THRESHOLDS.inForce(day("2026-01-01"), "FR\n", "works"))
        .hasMessage(
            "table thresholds has no row for 'FR\ufffd', 'works' in force on 2026-01-01; it holds no"
                + " row for that at any date");
  }

  @Test
  void refusesAKeyOfTheWrongSize() {
    assertThatThrownBy(() -> THRESHOLDS.inForce(day("2026-01-01"), "GB"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table thresholds has the key kind but was asked with 0 values");
  }

  @Test
  void listsAllRowsInForceInTheOrderOfTheText() {
    assertThat(THRESHOLDS.allInForce(day("2026-06-01"), "GB"))
        .extracting(DatedTable.Row::source)
        .containsExactly("Notice 2");
    assertThat(THRESHOLDS.allInForce(day("2022-06-01"), "GB")).isEmpty();
  }

  @Test
  void rowsSayWhereTheyStand() {
    DatedTable.Row row = THRESHOLDS.inForce(day("2024-06-01"), "GB", "works");
    assertThat(row).hasToString("thresholds, line 4 (2024-01-01 to 2025-12-31)");
    assertThat(row.source()).isEqualTo("Notice 1, \"as made\"");
    assertThat(row.jurisdiction()).isEqualTo("GB");
    assertThat(row.table()).isEqualTo("thresholds");
    assertThat(row.line()).isEqualTo(4);
    assertThat(row.from()).isEqualTo(day("2024-01-01"));
    assertThat(row.to()).isEqualTo(day("2025-12-31"));
    assertThat(THRESHOLDS).hasToString("thresholds (4 rows)");
    assertThat(THRESHOLDS.columns())
        .containsExactly("from", "to", "jurisdiction", "source", "kind", "amount");
  }

  @Test
  void refusesAColumnOrNumberThatIsNotThere() {
    DatedTable.Row row = THRESHOLDS.rows().get(0);
    assertThatThrownBy(() -> row.text("price"))
        .hasMessage(
            "table thresholds has no column 'price' but [from, to, jurisdiction, source, kind,"
                + " amount]");
    assertThatThrownBy(() -> row.decimal("kind"))
        .hasMessage("table thresholds, line 4: kind must be a number but was 'works'");
  }

  @Test
  void readsQuotedFieldsLineBreaksAndWindowsLineEnds() {
    DatedTable table =
        DatedTable.parse(
            "t",
            "\ufefffrom,to,jurisdiction,source,text\r\n"
                + ",,GB,\"two\r\nlines\",\"#, \"\"x\"\"\"\r\n"
                + ",,IE,s,# no comment here");
    assertThat(table.rows().get(0).source()).isEqualTo("two\r\nlines");
    assertThat(table.rows().get(0).text("text")).isEqualTo("#, \"x\"");
    assertThat(table.rows().get(1).text("text")).isEqualTo("# no comment here");
    assertThat(table.rows().get(1).line()).isEqualTo(4);
  }

  @Test
  void refusesOverlappingRowsOfOneKeyWithTheirLines() {
    assertFaults(
        HEADER
            + "2024-01-01,2024-12-31,GB,s,works,1\n"
            + "2024-12-31,,GB,s,works,2\n"
            + "2025-06-01,,GB,s,works,3\n"
            + "2024-06-01,,GB,s,goods,4\n"
            + "2024-06-01,,IE,s,works,5\n",
        "line 3: must not hold on a day on which line 2 holds for the same key",
        "line 4: must not hold on a day on which line 3 holds for the same key");
    assertFaults(
        HEADER + ",,GB,s,works,1\n2000-01-01,2000-01-01,GB,s,works,2\n3000-01-01,,GB,s,works,3\n",
        "line 3: must not hold on a day on which line 2 holds for the same key",
        "line 4: must not hold on a day on which line 2 holds for the same key");
  }

  @Test
  void namesEveryFaultWithItsLine() {
    assertFaults(
        HEADER
            + "2024-13-01,yesterday,GB,s,works,1\n"
            + "2024-01-01,2023-01-01,, ,works,1\n"
            + "2024-01-01,,GB,s,works\n",
        "line 2: from must be a date such as 2026-01-31 but was '2024-13-01'",
        "line 2: to must be a date such as 2026-01-31 but was 'yesterday'",
        "line 3: to must not be before from (2024-01-01) but was 2023-01-01",
        "line 3: jurisdiction must be given",
        "line 3: source must be given",
        "line 4: must have 6 fields but had 5");
  }

  @Test
  void refusesAHeaderThatIsNotOne() {
    assertFaults("", "line 1: must have a header");
    assertFaults("# only a comment\n", "line 1: must have a header");
    assertFaults(
        "to,from,jurisdiction,source,amount,amount,\n",
        "line 1: must start with the columns from,to,jurisdiction,source",
        "line 1: must name each column once",
        "line 1: must name every column",
        "line 1: must have the column kind");
  }

  @Test
  void refusesBrokenQuotation() {
    assertFaults(
        HEADER + ",,GB,\"s,works,1\n,,GB,s,works,1\n",
        "line 2: must close the quotation that it opens");
    assertFaults(
        HEADER + ",,GB,\"s\"x,works,1\n,,GB,s\"x,works,1\n",
        "line 2: must have a comma or the end of the line after a quotation",
        "line 3: must have no quotation mark inside an unquoted field");
  }

  @Test
  void refusesBytesThatAreNotUtf8AndStreamsThatFail() {
    assertThatThrownBy(
            () -> DatedTable.read("t", new ByteArrayInputStream(new byte[] {(byte) 0xff, 65})))
        .isInstanceOf(TableFormatException.class)
        .hasMessage("table t: must be in UTF-8");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("no");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("no");
          }
        };
    assertThatThrownBy(() -> DatedTable.read("t", broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("table t cannot be read");
  }

  @Test
  void readsStreams() {
    byte[] bytes = (HEADER + ",,GB,sö,works,1\n").getBytes(StandardCharsets.UTF_8);
    DatedTable table = DatedTable.read("t", new ByteArrayInputStream(bytes), "kind");
    assertThat(table.inForce(day("2026-01-01"), "GB", "works").source()).isEqualTo("sö");
  }

  private static void assertFaults(String text, String... faults) {
    assertThatExceptionOfType(TableFormatException.class)
        .isThrownBy(() -> DatedTable.parse("t", text, "kind"))
        .withMessage("table t: " + String.join("; ", List.of(faults)))
        .satisfies(e -> assertThat(e.faults()).containsExactly(faults));
  }

  @Test
  void codeRulesRefuseWhatTheyCannotUnderstand() {
    DatedTable table =
        DatedTable.parse(
            "codes",
            """
            from,to,jurisdiction,source,code,label,pattern,check,rule
            ,,GB,s,A,a,[,none,x
            ,,GB,s,B,b,x,luhn,x
            """,
            "code");
    assertThatThrownBy(() -> CodeRules.of(table))
        .isInstanceOf(TableFormatException.class)
        .hasMessage(
            "table codes: line 2: pattern must be a regular expression; line 3: check must be a known"
                + " rule but was 'luhn'");
  }

  @Test
  void codeRulesAcceptACodeOfAnyPeriodAndOfAnyUnknownList() {
    CodeRules rules =
        CodeRules.of(
            DatedTable.parse(
                "codes",
                """
                from,to,jurisdiction,source,code,label,pattern,check,rule
                ,2019-12-31,GB,s,A,a,[0-9],none,a digit
                2020-01-01,,GB,s,A,a,[a-z],none,a letter
                """,
                "code"));
    assertThat(rules.lists()).containsExactly("A");
    assertThat(rules.fault("A", "7")).isNull();
    assertThat(rules.fault("A", "x")).isNull();
    assertThat(rules.fault("A", "?")).isEqualTo("must be a letter");
    assertThat(rules.fault("B", "?")).isNull();
  }
}
