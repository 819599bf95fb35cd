package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.model.regime.ContractRating;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.MeasuredContract;
import org.commissioning.model.regime.PerformanceFailure;
import org.commissioning.model.regime.PerformanceQuestion;
import org.commissioning.model.regime.RatedIndicator;
import org.commissioning.model.regime.RatingCutOffs;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceRatingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static MeasuredContract contract(
      @Nullable String value, @Nullable LocalDate ended, @Nullable Fact... facts) {
    return new MeasuredContract(
        LocalDate.of(2025, 10, 1),
        ended,
        value == null ? null : Money.of(value, "GBP"),
        facts[0],
        facts[1],
        facts[2],
        facts[3],
        facts[4]);
  }

  private static MeasuredContract plain(@Nullable String value, @Nullable LocalDate ended) {
    return contract(value, ended, Fact.NO, Fact.NO, Fact.NO, Fact.NO, Fact.NO);
  }

  private static RatedIndicator indicator(
      Polarity polarity, @Nullable Double observed, @Nullable RatingCutOffs cutOffs) {
    return new RatedIndicator("i", "Visits on time", polarity, observed, cutOffs, null);
  }

  private static PerformanceRating rate(
      LocalDate on,
      MeasuredContract contract,
      List<RatedIndicator> indicators,
      List<LocalDate> assessed,
      PerformanceFailure... failures) {
    return PerformanceRating.of(
        new PerformanceQuestion(on, contract, indicators, List.of(), assessed, List.of(failures)));
  }

  private static Figure<ContractRating> rating(RatedIndicator indicator) {
    return rate(DAY, plain("6000000", null), List.of(indicator), List.of())
        .ratings()
        .get(0)
        .rating();
  }

  private static List<String> needs(Determination<?> answer) {
    return answer instanceof Determination.CannotBeDetermined<?> none
        ? none.needs().stream().map(FactNeeded::fact).toList()
        : List.of("(determined) " + answer);
  }

  @Test
  void theExampleIsAsDocumented() {
    PerformanceRating answer = PerformanceRating.of(PerformanceRating.CALCULATION.example());
    assertThat(answer.indicatorsRequired()).isEqualTo(Determination.of(true));
    assertThat(answer.ratings())
        .extracting(IndicatorRating::rating)
        .containsExactly(
            Figure.of(ContractRating.APPROACHING_TARGET),
            Figure.of(ContractRating.INADEQUATE),
            Figure.none("nothing was observed"));
    assertThat(answer.assessmentBy()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(answer.failures())
        .containsExactly(
            new FailureFinding("f1", Determination.of(true), LocalDate.of(2026, 9, 1), false));
    assertThat(answer.basis().notLookedAt())
        .contains(
            "How the Procurement Regulations 2024 apply in Wales and Scotland, for which they"
                + " provide apart.");
  }

  /** Regulation 39(5): a closed list of five, in these words. */
  @Test
  void theRatingsAreThoseOfTheRegulation() {
    assertThat(ContractRating.values())
        .extracting(ContractRating::label)
        .containsExactly(
            "Good", "Approaching target", "Requires improvement", "Inadequate", "Other");
  }

  /** Section 52(1), (2) and (6). */
  @ParameterizedTest
  @CsvSource({
    "5000000, NO, NO, NO, NO, NO, false",
    "5000000.01, NO, NO, NO, NO, NO, true",
    "9000000, YES, NO, NO, NO, NO, false",
    "9000000, NO, YES, NO, NO, NO, false",
    "9000000, NO, NO, YES, NO, NO, false",
    "9000000, NO, NO, NO, YES, NO, false",
    "9000000, NO, NO, NO, NO, YES, false",
    ", YES, , , , , false",
    "5000000, , , , , , false"
  })
  void indicatorsAreRequiredAboveFiveMillion(
      @Nullable String value,
      @Nullable Fact framework,
      @Nullable Fact concession,
      @Nullable Fact lightTouch,
      @Nullable Fact privateUtility,
      @Nullable Fact notAssessable,
      boolean expected) {
    MeasuredContract contract =
        contract(value, null, framework, concession, lightTouch, privateUtility, notAssessable);
    assertThat(rate(DAY, contract, List.of(), List.of()).indicatorsRequired())
        .isEqualTo(Determination.of(expected));
  }

  @Test
  void whatDecidesWhetherTheyAreRequiredIsNeeded() {
    MeasuredContract contract = contract(null, null, Fact.NO, Fact.NO, Fact.NO, null, Fact.NO);
    assertThat(needs(rate(DAY, contract, List.of(), List.of()).indicatorsRequired()))
        .containsExactly("contract.privateUtility", "contract.value");
  }

  @Test
  void saysIfTooFewAreSetOrSelectedAndIfTheyAreVoluntary() {
    List<RatedIndicator> one = List.of(indicator(Polarity.HIGHER_IS_BETTER, 1.0, null));
    assertThat(rate(DAY, plain("6000000", null), one, List.of()).notes())
        .containsExactly(
            "At least 3 indicators must be set and 1 are given.",
            "A contract performance notice describes the 3 indicators that the authority regards as"
                + " most material, and 0 are selected.");
    MeasuredContract care = contract("6000000", null, null, null, Fact.YES, null, null);
    PerformanceRating voluntary = rate(DAY, care, one, List.of());
    assertThat(voluntary.notes())
        .containsExactly("No indicator must be set for this contract: those given are voluntary.");
    assertThat(voluntary.assessmentRequired()).isEqualTo(Determination.of(false));
    assertThat(voluntary.assessmentBy()).isNull();
  }

  @Test
  void withoutCutOffsThereIsNoRating() {
    assertThat(rating(indicator(Polarity.HIGHER_IS_BETTER, 97.0, null)))
        .isEqualTo(
            Figure.none(
                "the contract sets no cut-offs, and the regulation gives its ratings no figures"));
    assertThat(rating(indicator(Polarity.NO_JUDGEMENT, 97.0, null)))
        .isEqualTo(Figure.none("no value of the indicator is better than another"));
    assertThat(
            rating(
                new RatedIndicator(
                    "i", "t", Polarity.HIGHER_IS_BETTER, null, null, "The service was not used.")))
        .isEqualTo(Figure.of(ContractRating.OTHER));
  }

  private static int rank(ContractRating rating) {
    return List.of(ContractRating.values()).indexOf(rating);
  }

  /** Against the bands written out, either way round; better values never get a worse rating. */
  @Property
  void theRatingIsTheBandInWhichTheObservationLies(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double observed,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double other,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double a,
      @ForAll @DoubleRange(min = 0, max = 1e6) double step,
      @ForAll @DoubleRange(min = 0, max = 1e6) double further) {
    RatingCutOffs up = new RatingCutOffs(a, a - step, a - step - further);
    RatingCutOffs down = new RatingCutOffs(-a, -(a - step), -(a - step - further));
    ContractRating high = rating(indicator(Polarity.HIGHER_IS_BETTER, observed, up)).orElseThrow();
    ContractRating expected =
        observed < a - step - further
            ? ContractRating.INADEQUATE
            : observed < a - step
                ? ContractRating.REQUIRES_IMPROVEMENT
                : observed < a ? ContractRating.APPROACHING_TARGET : ContractRating.GOOD;
    assertThat(high).isEqualTo(expected);
    assertThat(rating(indicator(Polarity.LOWER_IS_BETTER, -observed, down)).orElseThrow())
        .isEqualTo(high);
    ContractRating second = rating(indicator(Polarity.HIGHER_IS_BETTER, other, up)).orElseThrow();
    assertThat(observed >= other ? rank(high) <= rank(second) : rank(high) >= rank(second))
        .isTrue();
  }

  /** Section 71(2), in force on 1 January 2026 (S.I. 2025/1316). */
  @ParameterizedTest
  @CsvSource({
    "2026-09-01, , , 2026-12-31",
    "2026-09-01, 2025-12-31, , 2026-12-31",
    "2026-09-01, 2026-03-31, , 2027-03-31",
    "2026-09-01, 2026-03-31, 2026-08-01, 2026-08-01",
    "2026-09-01, 2026-08-01, 2026-08-01, ",
    "2025-12-31, , , "
  })
  void performanceIsAssessedInEveryTwelveMonths(
      LocalDate on,
      @Nullable LocalDate assessed,
      @Nullable LocalDate ended,
      @Nullable LocalDate by) {
    PerformanceRating answer =
        rate(
            on,
            plain("6000000", ended),
            List.of(indicator(Polarity.HIGHER_IS_BETTER, 1.0, null)),
            assessed == null ? List.of() : List.of(assessed));
    assertThat(answer.assessmentBy()).isEqualTo(by);
  }

  @Test
  void saysIfAnAssessmentIsOverdueOrTheDutyIsNotYetInForce() {
    List<RatedIndicator> one = List.of(indicator(Polarity.HIGHER_IS_BETTER, 1.0, null));
    assertThat(rate(LocalDate.of(2027, 1, 1), plain("6000000", null), one, List.of()).notes())
        .contains("The next assessment was due by 31 December 2026 and is not recorded.");
    assertThat(rate(LocalDate.of(2025, 12, 31), plain("6000000", null), one, List.of()).notes())
        .contains(
            "The duty to assess and to publish performance came into force on 1 January 2026, after the"
                + " day of the question.");
  }

  /** Section 71(3) to (7) over all 2,187 states of its facts. */
  @Test
  void aBreachOrAFailureIsPublishedAsTheActSays() {
    for (int code = 0; code < 2187; code++) {
      List<Fact> f = new ArrayList<>();
      for (int rest = code, i = 0; i < 7; i++, rest /= 3) {
        f.add(List.of(Fact.values()).get(rest % 3));
      }
      List<Boolean> possible = new ArrayList<>();
      for (int c = 0; c < 128; c++) {
        boolean[] v = new boolean[7];
        boolean fits = true;
        for (int i = 0; i < 7; i++) {
          v[i] = (c >> i & 1) == 1;
          fits &= f.get(i) == Fact.UNKNOWN || v[i] == (f.get(i) == Fact.YES);
        }
        if (fits) {
          possible.add(!v[0] && !v[1] && ((v[2] && v[3]) || (v[4] && v[5] && v[6])));
        }
      }
      MeasuredContract contract =
          contract("6000000", null, Fact.NO, Fact.NO, f.get(0), f.get(1), Fact.NO);
      FailureFinding finding =
          rate(
                  DAY,
                  contract,
                  List.of(),
                  List.of(),
                  new PerformanceFailure(
                      "f",
                      LocalDate.of(2026, 8, 2),
                      f.get(2),
                      f.get(3),
                      f.get(4),
                      f.get(5),
                      f.get(6),
                      null))
              .failures()
              .get(0);
      boolean unanimous = possible.stream().distinct().count() == 1;
      assertThat(finding.publish().toOptional().isPresent()).as("%s", f).isEqualTo(unanimous);
      if (unanimous) {
        assertThat(finding.publish().orElseThrow()).isEqualTo(possible.get(0));
        assertThat(finding.publishBy())
            .isEqualTo(possible.get(0) ? LocalDate.of(2026, 8, 31) : null);
        assertThat(finding.late()).isEqualTo(possible.get(0) ? Boolean.TRUE : null);
      }
    }
  }

  @Test
  void refusesCutOffsOutOfOrderAndOtherThings() {
    assertThat(
            Refused.by(
                () ->
                    PerformanceRating.of(
                        new PerformanceQuestion(
                            DAY,
                            plain("6000000", LocalDate.of(2026, 9, 2)),
                            List.of(
                                new RatedIndicator(
                                    "a",
                                    "A",
                                    Polarity.HIGHER_IS_BETTER,
                                    null,
                                    new RatingCutOffs(90.0, 95.0, 80.0),
                                    null),
                                new RatedIndicator(
                                    "b",
                                    "B",
                                    Polarity.LOWER_IS_BETTER,
                                    null,
                                    new RatingCutOffs(2.0, 3.0, 1.0),
                                    null),
                                new RatedIndicator(
                                    "c",
                                    "C",
                                    Polarity.NO_JUDGEMENT,
                                    null,
                                    new RatingCutOffs(2.0, 3.0, 1.0),
                                    null)),
                            List.of("z"),
                            List.of(LocalDate.of(2025, 9, 30)),
                            List.of(
                                new PerformanceFailure(
                                    "f",
                                    LocalDate.of(2025, 11, 1),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null))))))
        .containsExactly(
            "/assessedOn/0: must not be before the contract was entered into (2025-10-01) but was"
                + " 2025-09-30",
            "/contract/terminatedOn: must not be after the day of the question (2026-09-01) but was"
                + " 2026-09-02",
            "/failures/0/on: must be on or after 2026-01-01, when section 71 of the Procurement Act"
                + " 2023 came into force but was 2025-11-01",
            "/indicators/0/cutOffs/approachingTarget: must not be above good (90.0) but was 95.0",
            "/indicators/1/cutOffs/requiresImprovement: must not be below approachingTarget (3.0)"
                + " but was 1.0",
            "/indicators/2/cutOffs: must be left out, since no value is better than another",
            "/mostMaterial/0: must be the id of an indicator but was 'z'");
  }

  @Test
  void refusesAFailurePublishedBeforeItWasOne() {
    LocalDate on = LocalDate.of(2026, 3, 2);
    assertThat(
            Refused.by(
                () ->
                    rate(
                        DAY,
                        plain("6000000", null),
                        List.of(),
                        List.of(),
                        new PerformanceFailure(
                            "f", on, Fact.YES, Fact.YES, null, null, null, on.minusDays(1)),
                        new PerformanceFailure("g", on, Fact.YES, Fact.YES, null, null, null, on))))
        .containsExactly(
            "/failures/0/publishedOn: must not be before the duty to publish applied (2026-03-02)"
                + " but was 2026-03-01");
  }
}
