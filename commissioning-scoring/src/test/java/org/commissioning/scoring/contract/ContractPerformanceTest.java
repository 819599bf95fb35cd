package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commissioning.scoring.contract.Paying.FIRST;
import static org.commissioning.scoring.contract.Paying.LAST;
import static org.commissioning.scoring.contract.Paying.faults;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.maybe;
import static org.commissioning.scoring.contract.Paying.number;

import java.util.List;
import org.commissioning.model.contract.AgreementIndicator;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.IndicatorReading;
import org.commissioning.model.contract.PerformanceTerm;
import org.commissioning.model.contract.ScorecardQuestion;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scorecards, by hand. */
class ContractPerformanceTest {

  static PerformanceTerm term(
      String id,
      @Nullable Polarity polarity,
      @Nullable Double target,
      @Nullable String tolerance,
      String weight) {
    return new PerformanceTerm(
        new AgreementIndicator(id, id, null, null, polarity, target, null),
        maybe(tolerance),
        number(weight));
  }

  static IndicatorReading reading(String id, @Nullable String value) {
    return new IndicatorReading(id, maybe(value));
  }

  static CreditRule perPoint(String id, Polarity polarity, String target, String percent) {
    return new CreditRule(id, polarity, number(target), number(percent), List.of(), null);
  }

  private static ContractPerformance card(
      List<PerformanceTerm> terms,
      List<IndicatorReading> readings,
      List<CreditRule> rules,
      @Nullable String most,
      @Nullable String charges) {
    return ContractPerformance.of(
        new ScorecardQuestion(
            FIRST,
            LAST,
            terms,
            readings,
            rules,
            maybe(most),
            charges == null ? null : gbp(charges)));
  }

  private static final PerformanceTerm HIGH =
      term("high", Polarity.HIGHER_IS_BETTER, 90.0, "2", "3");
  private static final PerformanceTerm LOW = term("low", Polarity.LOWER_IS_BETTER, 5.0, null, "1");

  @Test
  void givesTheExampleOfItsDescription() {
    ContractPerformance found = ContractPerformance.of(ContractPerformance.CALCULATION.example());
    assertThat(found.score().toString())
        .isEqualTo("not calculable: the value of 1 indicator is not known");
    assertThat(found.scoreAtLeast()).isEqualTo(Figure.of(Exact.of(50)));
    assertThat(found.scoreAtMost()).isEqualTo(Figure.of(Exact.of(70)));
    assertThat(found.deduction()).isEqualTo(Figure.of(gbp("800.00")));
    assertThat(found.counts()).extracting(StatusCount::indicators).containsExactly(1, 0, 1, 1, 0);
  }

  @Test
  void tellsMetFromWithinToleranceFromMissed() {
    for (String[] expected :
        new String[][] {
          {"90", "met"},
          {"95", "met"},
          {"89.9", "within-tolerance"},
          {"88", "within-tolerance"},
          {"87.99", "missed"}
        }) {
      ContractPerformance found =
          card(List.of(HIGH), List.of(reading("high", expected[0])), List.of(), null, null);
      assertThat(found.indicators().get(0).status().code()).isEqualTo(expected[1]);
      assertThat(found.score())
          .isEqualTo(Figure.of(Exact.of(expected[1].equals("missed") ? 0 : 100)));
    }
    ContractPerformance low =
        card(List.of(LOW), List.of(reading("low", "5.1")), List.of(), null, null);
    assertThat(low.indicators().get(0).status()).isEqualTo(IndicatorStatus.MISSED);
    assertThat(low.indicators().get(0).shortfall()).isEqualTo(Figure.of(Exact.of("0.1")));
  }

  @Test
  void neverCountsWhatIsNotKnownAsMetOrMissed() {
    for (List<IndicatorReading> readings :
        List.of(
            List.of(reading("high", "91")), List.of(reading("high", "91"), reading("low", null)))) {
      ContractPerformance found = card(List.of(HIGH, LOW), readings, List.of(), null, null);
      assertThat(found.indicators().get(1).status()).isEqualTo(IndicatorStatus.NOT_KNOWN);
      assertThat(found.scoreAtLeast()).isEqualTo(Figure.of(Exact.of(75)));
      assertThat(found.scoreAtMost()).isEqualTo(Figure.of(Exact.of(100)));
      assertThat(found.score().toOptional()).isEmpty();
    }
  }

  @Test
  void doesNotJudgeWithoutTargetOrDirection() {
    ContractPerformance found =
        card(
            List.of(
                HIGH,
                term("bare", Polarity.HIGHER_IS_BETTER, null, null, "9"),
                term("either", Polarity.NO_JUDGEMENT, 5.0, null, "9"),
                term("unsaid", null, 5.0, null, "9")),
            List.of(reading("high", "91"), reading("bare", "4")),
            List.of(),
            null,
            null);
    assertThat(found.score()).isEqualTo(Figure.of(Exact.of(100)));
    assertThat(found.notes())
        .containsExactly(
            "bare is not judged: no target is set.",
            "either is not judged: neither way is better in itself.",
            "unsaid is not judged: which way is better is not stated.");
    ContractPerformance none =
        card(
            List.of(term("bare", Polarity.HIGHER_IS_BETTER, null, null, "9")),
            List.of(),
            List.of(),
            null,
            null);
    assertThat(none.score().toString())
        .isEqualTo("not calculable: no indicator has a target to be held to");
  }

  @Test
  void takesATargetThatOnlyTheDeductionStates() {
    ContractPerformance found =
        card(
            List.of(term("a", null, null, null, "1")),
            List.of(reading("a", "97")),
            List.of(perPoint("a", Polarity.HIGHER_IS_BETTER, "98", "0.5")),
            null,
            "1000");
    assertThat(found.indicators().get(0).status()).isEqualTo(IndicatorStatus.MISSED);
    assertThat(found.deduction()).isEqualTo(Figure.of(gbp("5.00")));
  }

  /** Law Insider, "Nature of service credits": 98% required, 75% reached, 23% of the charges. */
  @Test
  void deductsAsTheCallOffSchedulesWorkedExample() {
    ContractPerformance found =
        card(
            List.of(term("billing", Polarity.HIGHER_IS_BETTER, 98.0, null, "1")),
            List.of(reading("billing", "75")),
            List.of(perPoint("billing", Polarity.HIGHER_IS_BETTER, "98", "1")),
            null,
            null);
    assertThat(found.creditPercent()).isEqualTo(Figure.of(Exact.of(23)));
    assertThat(found.deduction().toString()).isEqualTo("not calculable: no charges are stated");
  }

  @Test
  void knowsADeductionThatReachesItsMostWithoutWhatIsNotKnown() {
    List<CreditRule> rules =
        List.of(
            perPoint("high", Polarity.HIGHER_IS_BETTER, "90", "2"),
            perPoint("low", Polarity.LOWER_IS_BETTER, "5", "2"));
    ContractPerformance reached =
        card(List.of(HIGH, LOW), List.of(reading("high", "80")), rules, "15", "1000");
    assertThat(reached.deduction()).isEqualTo(Figure.of(gbp("150.00")));
    ContractPerformance open =
        card(List.of(HIGH, LOW), List.of(reading("high", "84")), rules, "15", "1000");
    assertThat(open.deduction().toString()).isEqualTo("not calculable: no value is known of low");
  }

  /** 1000.50 × 0.5 ÷ 100 = 5.0025: 5.00 is taken off. */
  @Test
  void saysThatTheDeductionIsRoundedDown() {
    ContractPerformance found =
        card(
            List.of(term("a", null, null, null, "1")),
            List.of(reading("a", "97")),
            List.of(perPoint("a", Polarity.HIGHER_IS_BETTER, "98", "0.5")),
            null,
            "1000.50");
    assertThat(found.deduction()).isEqualTo(Figure.of(gbp("5.00")));
    assertThat(found.working().text())
        .contains("= 5.0025 GBP", "Taken off, rounded down to whole minor units: 5.00 GBP");
  }

  @Test
  void takesNothingOffWhereNothingIsAgreed() {
    ContractPerformance found =
        card(List.of(HIGH), List.of(reading("high", "1")), List.of(), null, "1000");
    assertThat(found.deduction()).isEqualTo(Figure.of(gbp("0.00")));
    assertThat(found.creditPercent()).isEqualTo(Figure.of(Exact.ZERO));
  }

  @Test
  void standsTargetsNearTheEndsOfNumbers() {
    ContractPerformance found =
        card(
            List.of(
                term("tiny", Polarity.HIGHER_IS_BETTER, 1e-300, null, "1"),
                term("huge", Polarity.LOWER_IS_BETTER, 1e300, null, "1")),
            List.of(reading("tiny", "0"), reading("huge", "0")),
            List.of(),
            null,
            null);
    assertThat(found.score()).isEqualTo(Figure.of(Exact.of(50)));
  }

  @Test
  void refusesScorecardsThatContradictThemselves() {
    assertThat(
            faults(
                () ->
                    card(
                        List.of(HIGH, HIGH),
                        List.of(reading("other", "1"), reading("high", "1"), reading("high", "2")),
                        List.of(perPoint("high", Polarity.LOWER_IS_BETTER, "91", "1")),
                        null,
                        "-1")))
        .containsExactly(
            "/charges/amount: must be at least 0 but was -1",
            "/readings/0/indicator: must be the id of an indicator but was 'other'",
            "/readings/2/indicator: must not repeat an earlier entry but was 'high'",
            "/rules/0/polarity: must be higher-is-better, the polarity of its indicator but was"
                + " lower-is-better",
            "/rules/0/target: must be 90, the target of its indicator but was 91",
            "/terms/1/indicator/id: must not repeat an earlier entry but was 'high'");
  }
}
