package org.commissioning.io.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.tender.TenderEvaluation;

/** Whoever changes one value of an audit record is found out. */
class TamperingProperties {

  private static final String RECORD =
      AuditRecord.of(TenderEvaluation.CALCULATION, TenderEvaluation.CALCULATION.example())
          .compactJson();

  /** Where each text and number that is not a name begins and ends. */
  private static final List<int[]> VALUES = values();

  private static List<int[]> values() {
    List<int[]> values = new ArrayList<>();
    Matcher value =
        Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(:)?|-?[0-9][0-9.]*|true|false").matcher(RECORD);
    while (value.find()) {
      if (value.group(1) == null) {
        values.add(new int[] {value.start(), value.end()});
      }
    }
    return values;
  }

  @Property(tries = 300)
  void findsAnyValueThatWasChanged(
      @ForAll("places") int[] place, @ForAll("replacements") String replacement) {
    String was = RECORD.substring(place[0], place[1]);
    String changed = RECORD.substring(0, place[0]) + replacement + RECORD.substring(place[1]);

    Verification verification = Verification.of(changed);
    boolean same = CanonicalJson.of(was).equals(CanonicalJson.of(replacement));
    assertThat(verification.digest().same())
        .as("%s instead of %s", replacement, was)
        .isEqualTo(same);
    // The same number otherwise written is the same record, but 1.00 is not read where the input
    // asks for a whole number, and what is not read is never confirmed.
    assertThat(verification.confirmed())
        .as("%s instead of %s", replacement, was)
        .isEqualTo(same && verification.problems().isEmpty());
    if (same) {
      assertThat(verification.problems())
          .extracting(Problem::rule)
          .allMatch(rule -> rule.startsWith("must be a whole number"));
    }
  }

  @Provide
  Arbitrary<int[]> places() {
    return Arbitraries.of(VALUES);
  }

  @Provide
  Arbitrary<String> replacements() {
    return Arbitraries.oneOf(
        Arbitraries.bigDecimals().ofScale(2).map(number -> number.toPlainString()),
        Arbitraries.strings().alpha().ofMinLength(1).map(text -> "\"" + text + "\""),
        Arbitraries.of("true", "null", "[]", "{}", "\"sha-256:0\""));
  }
}
