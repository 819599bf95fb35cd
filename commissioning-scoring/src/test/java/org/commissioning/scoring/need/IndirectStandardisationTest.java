package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commissioning.model.need.IndirectStandardisationQuestion;
import org.commissioning.model.need.ObservedBand;
import org.commissioning.model.need.RateBand;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.statistics.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ratio and the rate together. Figures with many digits were worked out at 50 digits. */
class IndirectStandardisationTest {

  private static final List<RateBand> REFERENCE =
      List.of(new RateBand("65+", 60_000, 2_000_000), new RateBand("0-64", 16_000, 8_000_000));

  private static final List<ObservedBand> PEOPLE =
      List.of(new ObservedBand("0-64", 10_000.0, null), new ObservedBand("65+", 4_000.0, null));

  private static IndirectStandardisationQuestion question(
      List<ObservedBand> bands, @Nullable Double observed, List<RateBand> reference, double per) {
    return new IndirectStandardisationQuestion(
        bands, observed, reference, per, null, List.of(0.95, 0.998));
  }

  private static void near(double found, double exact) {
    assertThat(found).isCloseTo(exact, within(Math.abs(exact) * 1e-12));
  }

  private static void near(Interval found, double lower, double upper) {
    near(found.lower(), lower);
    near(found.upper(), upper);
  }

  private static String ratioReason(IndirectStandardisationQuestion question) {
    var ratio = StandardisedRatio.of(question);
    assertThat(ratio.value().toOptional()).isEmpty();
    assertThat(ratio.intervals().toOptional()).isEmpty();
    assertThat(IndirectlyStandardisedRate.of(question).value().toString())
        .isEqualTo(ratio.value().toString());
    assertThat(ratio.working().text()).contains(ratio.value().toString());
    return ratio.value().toString();
  }

  @Test
  void theExamplesOfTheDescriptions() {
    var ratio = StandardisedRatio.of(question(PEOPLE, 150.0, REFERENCE, 100));
    near(ratio.expected(), 140);
    near(ratio.value().orElseThrow(), 107.14285714285714);
    near(ratio.intervals().orElseThrow().get(0), 90.6819096543744, 125.72725591564274);
    near(ratio.intervals().orElseThrow().get(1), 82.1193436646899, 137.03874258663487);
    near(ratio.referenceRate(), 0.0076);
    var rate = IndirectlyStandardisedRate.of(question(PEOPLE, 150.0, REFERENCE, 100_000));
    near(rate.value().orElseThrow(), 814.2857142857143);
    near(rate.intervals().orElseThrow().get(0), 689.1825133732455, 955.5271449588848);
    near(rate.referenceRate(), 760);
  }

  @Test
  void usesExactLimitsBelowTenEvents() {
    var ratio = StandardisedRatio.of(question(PEOPLE, 7.0, REFERENCE, 100));
    near(ratio.value().orElseThrow(), 5);
    near(ratio.intervals().orElseThrow().get(0), 2.0102593225141905, 10.301910972644556);
    near(ratio.intervals().orElseThrow().get(1), 1.0859544717134353, 14.018698139560168);
  }

  @Test
  void noEventsGiveALowerLimitOfExactlyNought() {
    var ratio = StandardisedRatio.of(question(PEOPLE, 0.0, REFERENCE, 100));
    assertThat(ratio.value().orElseThrow()).isZero();
    assertThat(ratio.intervals().orElseThrow().get(0).lower()).isZero();
    near(ratio.intervals().orElseThrow().get(0).upper(), 2.6349138957956684);
    near(ratio.intervals().orElseThrow().get(1).upper(), 4.934110913558668);
  }

  /** A population against itself is as the reference, in every multiplier. */
  @Test
  void theReferenceAgainstItselfIsOne() {
    List<ObservedBand> same =
        List.of(
            new ObservedBand("0-64", 8_000_000.0, 16_000.0),
            new ObservedBand("65+", 2_000_000.0, 60_000.0));
    var ratio =
        StandardisedRatio.of(
            new IndirectStandardisationQuestion(same, null, REFERENCE, null, null, List.of()));
    near(ratio.value().orElseThrow(), 1);
    assertThat(ratio.observed()).isEqualTo(76_000);
    near(
        IndirectlyStandardisedRate.of(
                new IndirectStandardisationQuestion(same, null, REFERENCE, null, null, List.of()))
            .value()
            .orElseThrow(),
        760);
  }

  /** Defect 10 of the reference: bands joined by position gave another number without a word. */
  @Test
  void theOrderOfTheReferenceDecidesNothing() {
    List<RateBand> turned = new ArrayList<>(REFERENCE);
    Collections.reverse(turned);
    assertThat(StandardisedRatio.of(question(PEOPLE, 150.0, turned, 100)).value())
        .isEqualTo(StandardisedRatio.of(question(PEOPLE, 150.0, REFERENCE, 100)).value());
  }

  /** Defect 8: expected events of nought gave infinity there. */
  @Test
  void answersWithTheReasonWhereNothingIsExpected() {
    assertThat(
            ratioReason(
                question(
                    PEOPLE,
                    150.0,
                    List.of(new RateBand("0-64", 0, 10), new RateBand("65+", 0, 10)),
                    100)))
        .isEqualTo("not calculable: no events are to be expected at the rates of the reference");
  }

  @Test
  void answersWithTheReasonWhereBandsDoNotMatch() {
    assertThat(
            ratioReason(
                question(
                    PEOPLE,
                    150.0,
                    List.of(
                        new RateBand("0-64", 1, 10),
                        new RateBand("85+", 0, 10),
                        new RateBand("65-84", 0, 10)),
                    100)))
        .isEqualTo(
            "not calculable: the reference has no band 65+; bands of the reference are missing:"
                + " 85+, 65-84");
    assertThat(
            ratioReason(
                question(
                    PEOPLE,
                    150.0,
                    List.of(new RateBand("0-64", 1, 10), new RateBand("65+", 0, 0)),
                    100)))
        .isEqualTo("not calculable: the reference has no people in 65+");
  }

  @Test
  void answersWithTheReasonWhereTheReferenceIsNextToNobody() {
    assertThat(
            ratioReason(
                question(
                    PEOPLE,
                    150.0,
                    List.of(new RateBand("0-64", 1, 10), new RateBand("65+", 5, 1e-320)),
                    100)))
        .contains("the figures are too large");
  }

  private static List<String> refusal(IndirectStandardisationQuestion question) {
    List<String> faults = new ArrayList<>();
    assertThatThrownBy(() -> StandardisedRatio.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                refused
                    .problems()
                    .forEach(problem -> faults.add(problem.pointer() + " " + problem.rule())));
    return faults;
  }

  @Test
  void refusesObservedEventsThatAreNotKnown() {
    assertThat(refusal(question(PEOPLE, null, REFERENCE, 100)))
        .containsExactly("/observed must be given when a band lacks its events");
  }

  @Test
  void refusesATotalThatIsNotTheSumOfTheBands() {
    assertThat(
            refusal(
                question(
                    List.of(
                        new ObservedBand("0-64", 10_000.0, 30.0),
                        new ObservedBand("65+", 4_000.0, 120.0)),
                    151.0,
                    REFERENCE,
                    100)))
        .containsExactly("/observed must be the sum of the events of the bands, 150");
  }

  @Test
  void refusesBandsThatStandTwice() {
    assertThat(
            refusal(
                question(
                    List.of(PEOPLE.get(0), PEOPLE.get(0)),
                    150.0,
                    List.of(REFERENCE.get(0), REFERENCE.get(0)),
                    100)))
        .hasSize(2)
        .allMatch(fault -> fault.matches("/(bands|reference)/1/band must .*"));
  }
}
