package org.commissioning.scoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commissioning.model.contribution.CoalitionValue;
import org.commissioning.model.contribution.ContributionQuestion;
import org.commissioning.model.contribution.Contributor;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

/** What contribution shares refuse, in whole messages. */
class ContributionRefusalsTest {

  private static Contributor named(String id) {
    return new Contributor(id, null, null, null);
  }

  private static List<Contributor> trio() {
    return List.of(named("a"), named("b"), named("c"));
  }

  private static CoalitionValue of(double value, String... members) {
    return new CoalitionValue(List.of(members), value);
  }

  private static List<String> faults(ThrowingCallable call) {
    return catchThrowableOfType(InvalidInputException.class, call).problems().stream()
        .map(Problem::text)
        .toList();
  }

  @Test
  void refusesAMissingCoalitionAndNamesIt() {
    assertThat(
            faults(
                () ->
                    ContributionShares.of(
                        new ContributionQuestion(
                            trio(),
                            List.of(
                                of(1, "a"),
                                of(1, "b"),
                                of(1, "c"),
                                of(2, "a", "b"),
                                of(2, "b", "c"),
                                of(3, "a", "b", "c")),
                            null))))
        .containsExactly(
            "/coalitions: must state the value of every coalition but lacks that of a and c");
  }

  @Test
  void namesTheFirstFiveOfManyMissingCoalitions() {
    assertThat(
            faults(
                () ->
                    ContributionShares.of(
                        new ContributionQuestion(
                            List.of(named("a"), named("b"), named("c"), named("d")),
                            List.of(of(3, "d", "c", "b", "a")),
                            null))))
        .containsExactly(
            "/coalitions: must state the value of every coalition but lacks that of a alone; of b alone; of a and b; of c alone; of a and c; and 9 more");
  }

  @Test
  void refusesACoalitionTwice() {
    assertThat(
            faults(
                () ->
                    ContributionShares.of(
                        new ContributionQuestion(
                            List.of(named("a"), named("b")),
                            List.of(of(1, "a"), of(1, "b"), of(2, "a", "b"), of(3, "b", "a")),
                            null))))
        .containsExactly("/coalitions/3/members: must not be the members of an earlier coalition");
  }

  @Test
  void refusesAMemberWhoIsNobody() {
    assertThat(
            faults(
                () ->
                    ContributionShares.of(
                        new ContributionQuestion(
                            List.of(named("a"), named("b")),
                            List.of(of(1, "a"), of(1, "b"), of(2, "a", "x")),
                            null))))
        .containsExactly("/coalitions/2/members/1: must be the id of a contributor but was 'x'");
  }

  @Test
  void refusesAMemberTwice() {
    assertThat(
            faults(
                () ->
                    ContributionShares.of(
                        new ContributionQuestion(
                            List.of(named("a"), named("b")),
                            List.of(of(1, "a"), of(1, "b"), of(2, "a", "a")),
                            null))))
        .containsExactly("/coalitions/2/members/1: must not repeat an earlier entry but was 'a'");
  }

  @Test
  void refusesAContributorTwice() {
    assertThat(
            faults(
                () ->
                    ContributionShares.of(
                        new ContributionQuestion(List.of(named("a"), named("a")), List.of(), 5.0))))
        .containsExactly("/contributors/1/id: must not repeat an earlier entry but was 'a'");
  }

  @Test
  void refusesNothingToShareOut() {
    assertThat(
            faults(() -> ContributionShares.of(new ContributionQuestion(trio(), List.of(), null))))
        .containsExactly("/amount: must be given where no coalition has a value");
  }

  @Test
  void refusesCoalitionsOfMoreThanTwenty() {
    assertThat(
            faults(
                () ->
                    ContributionShares.of(
                        new ContributionQuestion(
                            IntStream.range(0, 21).mapToObj(i -> named("n" + i)).toList(),
                            List.of(of(1, "n0")),
                            null))))
        .containsExactly(
            "/contributors: must have at most 20 entries where coalitions have values but has 21");
  }

  @Test
  void refusesNumbersThatAreNone() {
    assertThat(
            faults(
                () ->
                    ContributionShares.of(
                        new ContributionQuestion(
                            List.of(new Contributor("a", null, -1.0, Double.NaN)),
                            List.of(of(Double.POSITIVE_INFINITY, "a")),
                            -2.0))))
        .containsExactly(
            "/amount: must be at least 0 but was -2.0",
            "/coalitions/0/value: must be a finite number but was Infinity",
            "/contributors/0/claim: must be a finite number but was NaN",
            "/contributors/0/input: must be at least 0 but was -1.0");
  }

  @Test
  void refusesATableThatLacksACoalition() {
    assertThat(
            faults(
                () ->
                    CoalitionTable.of(new String[] {"a", "b"}, new double[] {0, 1, Double.NaN, 3})))
        .containsExactly(
            "/values/2: must be from -1e15 to 1e15 for the coalition of b but was missing");
  }

  @Test
  void refusesATableOfTheWrongLength() {
    assertThat(faults(() -> CoalitionTable.of(new String[] {"a", "b"}, new double[] {0, 1, 3})))
        .containsExactly("/values: must have 4 values but has 3");
  }

  @Test
  void refusesATableWhoseEmptyCoalitionHasAValue() {
    assertThat(
            faults(
                () ->
                    CoalitionTable.of(
                        new String[] {"a", "a"}, new double[] {1, 1, 2, Double.POSITIVE_INFINITY})))
        .containsExactly(
            "/contributors/1: must not repeat an earlier entry",
            "/values/0: must be 0, the value of no contributors",
            "/values/3: must be from -1e15 to 1e15 for the coalition of a, a but was Infinity");
  }

  @Test
  void refusesATableOfMoreThanTwenty() {
    assertThat(faults(() -> CoalitionTable.of(new String[21], coalition -> 1)))
        .containsExactly(
            "/contributors: must have 1 to 20 values but has 21",
            "/contributors/0: must be given",
            "/contributors/1: must be given",
            "/contributors/2: must be given",
            "/contributors/3: must be given",
            "/contributors/4: must be given",
            "/contributors/5: must be given",
            "/contributors/6: must be given",
            "/contributors/7: must be given",
            "/contributors/8: must be given",
            "/contributors/9: must be given",
            "/contributors/10: must be given",
            "/contributors/11: must be given",
            "/contributors/12: must be given",
            "/contributors/13: must be given",
            "/contributors/14: must be given",
            "/contributors/15: must be given",
            "/contributors/16: must be given",
            "/contributors/17: must be given",
            "/contributors/18: must be given",
            "/contributors/19: must be given",
            "/contributors/20: must be given");
  }

  @Test
  void refusesAnEmptyTable() {
    assertThat(faults(() -> CoalitionTable.of(new String[0], new double[] {0})))
        .containsExactly("/contributors: must have 1 to 20 values but has 0");
  }
}
