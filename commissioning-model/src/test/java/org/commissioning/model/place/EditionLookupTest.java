package org.commissioning.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionLookupTest {

  private static PlaceCode code(String code) {
    return new PlaceCode("example", code);
  }

  private static LookupRow row(String from, String to, double share) {
    return new LookupRow(code(from), code(to), share);
  }

  private static EditionLookup lookup(@Nullable LookupRow... rows) {
    return new EditionLookup(
        "lookup",
        "Small areas",
        "2011",
        "2021",
        "residents at the 2021 census",
        null,
        Arrays.asList(rows));
  }

  @Test
  void sharesOfEachEarlierPlaceSumToOne() {
    assertThat(Violations.of(lookup())).isEmpty();
    assertThat(
            Violations.of(
                lookup(
                    row("A", "A", 1),
                    row("B", "B1", 0.7),
                    row("C", "A", 1),
                    row("B", "B2", 0.2),
                    row("B", "B3", 0.1))))
        .isEmpty();
  }

  @Test
  void refusesSharesOfAPlaceThatDoNotSumToOneAtItsFirstRow() {
    assertThat(
            Violations.of(
                lookup(
                    row("A", "A", 1),
                    row("B", "B1", 0.6),
                    row("C", "C1", 0.75),
                    row("B", "B2", 0.3),
                    row("C", "C2", 0.5),
                    row("D", "D1", 0))))
        .containsExactly(
            "rows[1].share: must have shares that sum to 1 for each place of the earlier edition"
                + " but they sum to 0.9",
            "rows[2].share: must have shares that sum to 1 for each place of the earlier edition"
                + " but they sum to 1.25",
            "rows[5].share: must have shares that sum to 1 for each place of the earlier edition"
                + " but they sum to 0");
  }

  @Test
  void sharesMayBeOffByABillionth() {
    assertThat(Violations.of(lookup(row("A", "1", 0.5), row("A", "2", 0.499999999)))).isEmpty();
    assertThat(Violations.of(lookup(row("A", "1", 0.5), row("A", "2", 0.499999998))))
        .containsExactly(
            "rows[0].share: must have shares that sum to 1 for each place of the earlier edition"
                + " but they sum to 0.999999998");
  }

  @Test
  void oneCodeInTwoListsIsTwoPlaces() {
    LookupRow other =
        new LookupRow(new PlaceCode("other", "A"), new PlaceCode("example", "1"), 1.0);
    assertThat(Violations.of(lookup(row("A", "1", 1), other))).isEmpty();
  }

  @Test
  void aPairOfPlacesThatIsRepeatedIsOneFault() {
    assertThat(Violations.of(lookup(row("A", "1", 0.5), row("A", "1", 0.5), row("A", "2", 0.5))))
        .containsExactly("rows[1].to: must not repeat the places of an earlier row");
  }

  @Test
  @SuppressWarnings("NullAway") // Records may exist invalid; these are meant to be.
  void sumsOfRowsThatAreThemselvesAtFaultAreNotJudged() {
    assertThat(
            Violations.of(
                lookup(
                    row("A", "1", 1.5),
                    row("B", "1", Double.NaN),
                    row("B", "2", 0.5),
                    new LookupRow(code("C"), code("1"), null),
                    new LookupRow(null, code("2"), 0.5),
                    new LookupRow(code("E"), null, 1.0),
                    null)))
        .containsExactly(
            "rows[0].share: must be at most 1",
            "rows[1].share: must be a finite number",
            "rows[3].share: must be given",
            "rows[4].from: must be given",
            "rows[5].to: must be given",
            "rows[6].<list element>: must be given");
  }

  @Test
  void manyRowsAreJudgedQuickly() {
    List<@Nullable LookupRow> rows = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      rows.add(row("P" + i / 2, "Q" + i, 0.5));
    }
    rows.set(39_999, row("P19999", "Q39999", 0.25));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(Violations.of(lookup(rows.toArray(new LookupRow[0]))))
                .containsExactly(
                    "rows[39998].share: must have shares that sum to 1 for each place of the"
                        + " earlier edition but they sum to 0.75"));
  }

  @Test
  void aPlaceIsJudgedInItsParts() {
    Place place =
        new Place(
            "trafford",
            "Trafford",
            new PlaceCode("GSS", "E0800000"),
            "2023",
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2023, 1, 1),
            List.of("greater-manchester", "greater-manchester"));
    assertThat(Violations.of(place))
        .containsExactly(
            "code.code: must be a GSS code of 9 characters: a capital letter and then 8 digits",
            "parents[1].<list element>: must not repeat an earlier entry",
            "validTo: must not be before validFrom (2024-01-01) but was 2023-01-01");
    assertThat(Violations.of(new Place("here", "Here", null, null, null, null, List.of())))
        .isEmpty();
  }

  @Test
  void doesNotSumWhenAnEarlierPlaceCannotBeRead() {
    assertThat(Violations.of(lookup(row("B", "B1", 0.6), row(" B", "B2", 0.4))))
        .containsExactly("rows[1].from.code: must not start or end with white space");
    LookupRow gss =
        new LookupRow(new PlaceCode("GSS", "E0800001"), new PlaceCode("GSS", "E08000001"), 0.4);
    assertThat(Violations.of(lookup(row("B", "B1", 1), gss)))
        .containsExactly(
            "rows[1].from.code: must be a GSS code of 9 characters: a capital letter and then 8 digits");
  }
}
