package org.commissioning.io.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commissioning.io.sample.Doubling;
import org.commissioning.scoring.catalogue.Catalogue;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;

class AuditTest {

  private static final String EXAMPLE =
      AuditRecord.of(TenderEvaluation.CALCULATION, TenderEvaluation.CALCULATION.example()).json();

  private static String doubling() {
    return record(Doubling.CATALOGUE.calculations().get(0));
  }

  private static <I extends Record> String record(Calculation<I, ?> calculation) {
    return AuditRecord.of(calculation.example(), calculation.of(calculation.example())).json();
  }

  /** The record with something replaced and the digest taken anew, as a forger would. */
  private static String forged(String record, String from, String to) {
    assertThat(record).contains(from);
    String changed = record.replace(from, to);
    int at = changed.lastIndexOf(",\n  \"digest\"");
    String body = changed.substring(0, at) + "}";
    return changed.substring(0, at)
        + ",\"digest\":\""
        + CanonicalJson.digest(CanonicalJson.of(body))
        + "\"}";
  }

  @Test
  void writesTheCanonicalFormOfRfc8785() {
    // The structure of the example of RFC 8785, section 3.2.2, and its order of names, 3.2.3.
    assertThat(
            CanonicalJson.of(
                "{ \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\n"
                    + " \"literals\": [null, true, false] }"))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    assertThat(
            CanonicalJson.of(
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
        .isEqualTo(
            "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
  }

  @Test
  void writesNumbersInPlainDigits() {
    assertThat(CanonicalJson.of("[1.50, 1e3, -0.0, 0e9, 1E-7, 12345678901234567890.10, -2.0]"))
        .isEqualTo("[1.5,1000,0,0,0.0000001,12345678901234567890.1,-2]");
  }

  @Test
  void refusesToCanoniseWhatHasTwoMeaningsOrNoEnd() {
    assertThatThrownBy(() -> CanonicalJson.of("{\"a\":1,\"a\":2}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("JSON: line 1, column 8, /a: must not be given twice");
    assertThatThrownBy(() -> CanonicalJson.of("1e999999999"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("JSON: must have numbers of at most 1000 digits");
  }

  @Test
  void confirmsARecordHoweverItIsSetOut() {
    Verification verification = Verification.of(EXAMPLE);

    assertThat(verification.confirmed()).isTrue();
    assertThat(verification.text())
        .isEqualTo(
            """
            Confirmed.
            Digest: matches.
            Method: tender-evaluation.
            Method version: 1, the same now.
            Library version: %s, the same now.
            Result: worked out again, the same.
            """
                .replace("%s", LibraryVersion.current()));
    assertThat(Verification.of(CanonicalJson.of(EXAMPLE)).confirmed()).isTrue();
  }

  @Test
  void knowsTheVersionThatTheBuildWrote() {
    assertThat(LibraryVersion.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void saysWhichFiguresComeOutDifferently() {
    Verification verification =
        Verification.of(forged(EXAMPLE, "\"calculated\": 92", "\"calculated\": 93"));

    assertThat(verification.digest().same()).isTrue();
    assertThat(verification.confirmed()).isFalse();
    assertThat(verification.text())
        .endsWith(
            """
            Result: worked out again, differs in 1 place:
              /result/lots/0/tenders/1/score/calculated: recorded 93, worked out again 92
            """);
  }

  @Test
  void findsAnInputThatWasChangedUnderItsResult() {
    Verification verification = Verification.of(forged(EXAMPLE, "125000", "100000"));

    assertThat(verification.digest().same()).isTrue();
    assertThat(verification.text())
        .contains("/result/lots/0/tenders/1/score/calculated: recorded 92, worked out again 100\n");
  }

  @Test
  void findsAReferenceThatWasChanged() {
    assertThat(Verification.of(forged(EXAMPLE, "Procurement Act 2023, section 19", "Act")).text())
        .contains("/references/1/title: recorded ");
  }

  @Test
  void saysThatTheDigestDoesNotMatch() {
    Verification verification =
        Verification.of(EXAMPLE.replace("\"library\": \"", "\"library\": \"9."));

    assertThat(verification.confirmed()).isFalse();
    assertThat(verification.text())
        .startsWith(
            "Not confirmed.\nDigest: does not match, so the record was changed after it was made.\n")
        .contains("Library version: 9." + LibraryVersion.current() + ", now ");
  }

  @Test
  void placesTheFaultsOfAnInputInTheRecord() {
    String changed = forged(EXAMPLE, "\"weight\": 60", "\"weight\": 61");
    long line = changed.substring(0, changed.indexOf("\"criteria\": [")).lines().count();

    Verification verification = Verification.of(changed);

    assertThat(verification.problems())
        .extracting(Problem::text)
        .containsExactly(
            "line "
                + line
                + ", column 23, /input/lots/0/rules/criteria: must have weights that sum to 100"
                + " but they sum to 101");
    assertThat(verification.text()).endsWith("Result: could not be worked out again.\n");
  }

  @Test
  void namesWhatARecordLacks() {
    assertThat(Verification.of("{\"metod\":\"x\",\"version\":1,\"library\":\"1\"}").text())
        .isEqualTo(
            """
            Not confirmed.
            Problem: /digest: must be given
            Problem: /input: must be given
            Problem: /method: must be given
            Problem: /metod: must be a known property (did you mean method?)
            Problem: /references: must be given
            Problem: /result: must be given
            Problem: /version: must be text
            Result: could not be worked out again.
            """);
    assertThat(Verification.of("[]").text()).contains("Problem: must be an object\n");
    assertThat(Verification.of("{\"a\":").text()).contains("Problem: line 1, column 6: must be");
    assertThat(Verification.of("[".repeat(100_000)).confirmed()).isFalse();
  }

  @Test
  void saysThatAMethodIsNotKnownOrHasChanged() {
    assertThat(Verification.of(doubling(), Catalogue.standard()).text())
        .contains("Method: doubling, which this library does not have.\n")
        .endsWith("Result: could not be worked out again.\n");
    assertThat(Verification.of(doubling(), Doubling.catalogue("4")).text())
        .startsWith("Confirmed.\n")
        .contains("Method version: 3, now 4.\n");
  }

  @Test
  void comparesDecimalsExactlyAndDoublesToTwelveDigits() {
    assertThat(
            Verification.of(
                    forged(doubling(), "\"root\": 1.0", "\"root\": 1.00000000000001"),
                    Doubling.CATALOGUE)
                .confirmed())
        .isTrue();
    assertThat(
            Verification.of(
                    forged(doubling(), "\"root\": 1.0", "\"root\": 1.00000000001"),
                    Doubling.CATALOGUE)
                .text())
        .endsWith("  /result/root: recorded 1.00000000001, worked out again 1\n");
    assertThat(
            Verification.of(
                    forged(doubling(), "\"doubled\": 2", "\"doubled\": 2.00000000000000000001"),
                    Doubling.CATALOGUE)
                .confirmed())
        .isFalse();
    assertThat(
            Verification.of(
                    forged(doubling(), "\"doubled\": 2", "\"doubled\": 2.000"), Doubling.CATALOGUE)
                .confirmed())
        .isTrue();
  }
}
