package org.commissioning.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.commissioning.model.disclosure.CountRounding;
import org.commissioning.model.disclosure.CountRow;
import org.commissioning.model.disclosure.DisclosureQuestion;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.PublishedTotals;
import org.commissioning.model.disclosure.SubTotal;
import org.commissioning.model.disclosure.ZeroCells;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DisclosureControlTest {

  private static DisclosureRules rules(int hiddenUpTo, ZeroCells zeros, Integer base) {
    return PublishableViewTest.rules(hiddenUpTo, zeros, base, null);
  }

  private static DisclosureControl control(
      DisclosureRules rules, PublishedTotals totals, long[]... counts) {
    return DisclosureControl.of(question(rules, totals, List.of(), null, counts));
  }

  static DisclosureQuestion question(
      DisclosureRules rules,
      PublishedTotals totals,
      List<SubTotal> subTotals,
      Long seed,
      long[]... counts) {
    List<String> columns = new ArrayList<>();
    for (int j = 0; j < counts[0].length; j++) {
      columns.add("c" + j);
    }
    List<CountRow> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      List<Long> row = new ArrayList<>();
      for (long count : counts[i]) {
        row.add(count);
      }
      rows.add(new CountRow("r" + i, row));
    }
    return new DisclosureQuestion(null, rules, columns, rows, totals, subTotals, seed);
  }

  /** The table as text: a star for a hidden count. */
  static List<String> text(DisclosureControl control) {
    return control.lines().stream()
        .map(
            line ->
                String.join(
                    " ",
                    line.counts().stream()
                        .map(count -> count.toOptional().map(String::valueOf).orElse("*"))
                        .toList()))
        .toList();
  }

  @Test
  void hidesTheSmallCountAndThreeThatWouldGiveItAway() {
    DisclosureControl control =
        DisclosureControl.CALCULATION.of(DisclosureControl.CALCULATION.example());

    assertThat(text(control)).containsExactly("* *", "21 40", "* *", "59 82");
    assertThat(control.hidden().get(0))
        .isEqualTo(new HiddenCount("Northtown", "Under 65", 1, Figure.of(26L)));
    assertThat(control.leastProven()).isTrue();
    assertThat(control.smallCounts()).containsExactly(new Disclosable("Northtown, Under 65", 3));
    assertThat(control.notes()).isEmpty();
  }

  @Test
  void hidesNothingWhereNothingIsSmall() {
    DisclosureControl control =
        control(rules(4, ZeroCells.SHOWN, null), PublishedTotals.BOTH, new long[] {5, 0});

    assertThat(text(control)).containsExactly("5 0", "5 0");
    assertThat(control.hidden()).isEmpty();
  }

  @Test
  void hidesSmallCountsAloneWhereNoTotalGivesThemAway() {
    DisclosureControl control =
        control(
            rules(4, ZeroCells.SHOWN, null),
            PublishedTotals.NONE,
            new long[] {1, 50},
            new long[] {60, 70});

    assertThat(text(control)).containsExactly("* 50", "60 70");
    assertThat(control.hidden())
        .containsExactly(
            new HiddenCount("r0", "c0", 1, Figure.none("the table sets no upper bound")));
    assertThat(control.lines().get(0).total())
        .isEqualTo(Figure.none("no totals of rows are published"));
  }

  @Test
  void hidesTwoSmallCountsThatTheirTotalWouldGiveAway() {
    // 2 + 3 in a row whose total is shown: both are known to be small, so that a third is hidden.
    DisclosureControl control =
        control(rules(4, ZeroCells.SHOWN, null), PublishedTotals.ROWS, new long[] {2, 3, 9, 30});

    assertThat(text(control)).containsExactly("* * * 30");
    assertThat(control.hidden().get(0).most()).isEqualTo(Figure.of(12L));
  }

  @Test
  void hidesSmallTotalsAsWell() {
    DisclosureControl control =
        control(
            rules(4, ZeroCells.SHOWN, null),
            PublishedTotals.BOTH,
            new long[] {3, 0, 0},
            new long[] {20, 30, 40},
            new long[] {50, 60, 70});

    assertThat(control.lines().get(0).total().toOptional()).isEmpty();
    assertThat(control.hidden())
        .allSatisfy(
            hidden ->
                assertThat(hidden.most().toOptional().orElse(Long.MAX_VALUE)).isGreaterThan(4));
  }

  @Test
  void hidesNoughtsWhereTheRulesDo() {
    DisclosureControl control =
        control(
            rules(4, ZeroCells.HIDDEN, null),
            PublishedTotals.BOTH,
            new long[] {0, 20},
            new long[] {20, 30});

    assertThat(text(control)).containsExactly("* *", "* *", "20 50");
    assertThat(control.hidden().get(0).least()).isZero();
  }

  @Test
  void keepsSubTotalsFromGivingSmallCountsAway() {
    DisclosureControl control =
        DisclosureControl.of(
            question(
                rules(4, ZeroCells.SHOWN, null),
                PublishedTotals.COLUMNS,
                List.of(new SubTotal("North", List.of("r0", "r1"))),
                null,
                new long[] {2, 40},
                new long[] {30, 40},
                new long[] {35, 45}));

    // The total of the column alone would be no help: the sub-total gives the 2 away with the 30.
    assertThat(text(control)).containsExactly("* 40", "* 40", "35 45", "32 80", "67 125");
    assertThat(control.lines().get(3).kind()).isEqualTo(LineKind.SUB_TOTAL);
    assertThat(control.lines().get(4).kind()).isEqualTo(LineKind.TOTAL);
  }

  @Test
  void roundsAndHidesAsHospitalStatisticsDo() {
    DisclosureControl control =
        DisclosureControl.of(
            new DisclosureQuestion(
                "nhs-hospital-statistics",
                null,
                List.of("c0", "c1", "c2"),
                List.of(
                    new CountRow("r0", List.of(7L, 8L, 0L)),
                    new CountRow("r1", List.of(12L, 13L, 23L))),
                PublishedTotals.ROWS,
                List.of(),
                null));

    assertThat(text(control)).containsExactly("* 10 0", "10 15 25");
    assertThat(control.lines().get(0).total()).isEqualTo(Figure.of(15L));
    assertThat(control.lines().get(1).total()).isEqualTo(Figure.of(50L));
    assertThat(control.notes())
        .containsExactly(
            "Each count and each total is rounded by itself, so that parts need not add up to their"
                + " total.");
  }

  @Test
  void roundsAtRandomToAMultipleNextToTheCountAndAlikeForOneSeed() {
    DisclosureRules rules = PublishableViewTest.rules(0, ZeroCells.SHOWN, 5, CountRounding.RANDOM);
    long[] counts = new long[60];
    SplittableRandom random = new SplittableRandom(3);
    for (int j = 0; j < counts.length; j++) {
      counts[j] = random.nextInt(1000);
    }
    DisclosureQuestion question = question(rules, PublishedTotals.NONE, List.of(), 17L, counts);
    DisclosureControl control = DisclosureControl.of(question);

    for (int j = 0; j < counts.length; j++) {
      long shown = control.lines().get(0).counts().get(j).orElseThrow();
      assertThat(shown % 5).isZero();
      assertThat(Math.abs(shown - counts[j])).isLessThan(5);
    }
    assertThat(DisclosureControl.of(question)).isEqualTo(control);
    assertThat(control.notes())
        .contains("Keep the seed secret: with it the counts can be worked back.");
  }

  /** The mean of 6,000 roundings of 12 to multiples of 5: 12, within four standard errors. */
  @Test
  void addsNothingOnAverageWhenItRoundsAtRandom() {
    DisclosureRules rules = PublishableViewTest.rules(0, ZeroCells.SHOWN, 5, CountRounding.RANDOM);
    long[] row = new long[60];
    java.util.Arrays.fill(row, 12);
    double sum = 0;
    for (long seed = 0; seed < 100; seed++) {
      DisclosureControl control =
          DisclosureControl.of(question(rules, PublishedTotals.NONE, List.of(), seed, row));
      for (Figure<Long> count : control.lines().get(0).counts()) {
        sum += count.orElseThrow();
      }
    }
    // One rounding has standard deviation √6, so that the mean of 6,000 has 0.032.
    assertThat(sum / 6000).isBetween(12 - 0.13, 12 + 0.13);
  }

  @Test
  void writesNoHiddenCountIntoDocuments() {
    DisclosureControl control =
        control(
            rules(9, ZeroCells.SHOWN, null),
            PublishedTotals.BOTH,
            new long[] {7, 1234},
            new long[] {2345, 3456});
    String json = JsonMapper.builder().build().writeValueAsString(control);

    assertThat(text(control)).containsExactly("* *", "* *", "2352 4690");
    assertThat(json + control.working().text()).doesNotContain("1234", "2345", "3456");
    assertThat(control.counts()).extracting(Disclosable::count).doesNotContain(7.0, 1234.0);
  }

  @Test
  void refusesWhatIsNoTable() {
    DisclosureRules rules = rules(4, ZeroCells.SHOWN, null);
    assertThat(
            problems(
                new DisclosureQuestion(
                    null,
                    rules,
                    List.of("a", "b"),
                    List.of(
                        new CountRow("r", List.of(1L)),
                        new CountRow("r", List.of(1L, -2L)),
                        new CountRow("s", List.of(1L, 2L))),
                    PublishedTotals.BOTH,
                    List.of(new SubTotal("t", List.of("r", "x")), new SubTotal("u", List.of("r"))),
                    null)))
        .containsExactly(
            "/rows/0/counts: must have one count for each of the columns, 2, but had 1",
            "/rows/1/counts/1: must be at least 0 but was -2",
            "/rows/1/label: must not repeat an earlier entry but was 'r'",
            "/subTotals/0/rows/1: must be the label of a row but was 'x'",
            "/subTotals/1/rows/0: must not repeat a row of an earlier sub-total but was 'r'");
  }

  @Test
  void refusesRulesThatAreNotKnownOrTwofold() {
    DisclosureRules random = PublishableViewTest.rules(0, ZeroCells.SHOWN, 5, CountRounding.RANDOM);
    List<CountRow> rows = List.of(new CountRow("r", List.of(1L)));
    assertThat(
            problems(
                new DisclosureQuestion("theirs", null, List.of("a"), rows, null, List.of(), null)))
        .containsExactly(
            "/rules: must be published rules: nhs-hospital-statistics, cms-cell-size but was"
                + " 'theirs'");
    assertThat(
            problems(new DisclosureQuestion(null, null, List.of("a"), rows, null, List.of(), null)))
        .containsExactly("/rules: must be given when ownRules is not");
    assertThat(
            problems(
                new DisclosureQuestion(
                    "cms-cell-size", random, List.of("a"), rows, null, List.of(), 4L)))
        .containsExactly("/rules: must be left out when ownRules is given but was 'cms-cell-size'");
    assertThat(
            problems(
                new DisclosureQuestion(null, random, List.of("a"), rows, null, List.of(), null)))
        .containsExactly("/seed: must be given when counts are rounded at random");
  }

  private static List<String> problems(DisclosureQuestion question) {
    List<String> problems = new ArrayList<>();
    assertThatThrownBy(() -> DisclosureControl.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> refusal.problems().stream().map(Problem::text).forEach(problems::add));
    return problems;
  }
}
