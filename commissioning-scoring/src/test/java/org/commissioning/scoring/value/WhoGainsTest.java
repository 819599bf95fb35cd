package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.AgencyBenefit;
import org.commissioning.model.value.AgencyBenefitQuestion;
import org.commissioning.model.value.AgencyCost;
import org.commissioning.model.value.AgencyPart;
import org.commissioning.model.value.BenefitKind;
import org.commissioning.model.value.BenefitTiming;
import org.commissioning.model.value.ConfidenceGrade;
import org.commissioning.model.value.ConfidenceScale;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.GradeRule;
import org.commissioning.model.value.OutcomeAdjustments;
import org.commissioning.model.value.OutcomeChain;
import org.commissioning.model.value.OutcomeValue;
import org.commissioning.model.value.SocialOutcome;
import org.commissioning.model.value.SocialReturnQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoGainsTest {

  private static final ValueBasis BASIS =
      new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(0.035));

  /** Worked out by another program: the drop-off begins after year 1, which is discounted once. */
  @Test
  void theSocialReturnOfTheExampleIsRight() {
    SocialReturn answer = SocialReturn.of(SocialReturn.CALCULATION.example());
    List<Double> impacts = answer.outcomes().get(0).impacts();
    assertThat(impacts.get(0)).isCloseTo(202_500, within(1e-9));
    assertThat(impacts.get(1)).isCloseTo(162_000, within(1e-9));
    assertThat(impacts.get(2)).isCloseTo(129_600, within(1e-9));
    assertThat(answer.impact()).isCloseTo(463_772.68, within(5e-3));
    assertThat(answer.ratio().orElseThrow()).isCloseTo(1.855, within(5e-4));
    assertThat(answer.netRatio().orElseThrow()).isCloseTo(0.855, within(5e-4));
  }

  /** Each adjustment left out is the ratio of the same question with it set to nothing. */
  @Test
  void saysWhatHangsOnEachAdjustment() {
    SocialReturn answer = SocialReturn.of(SocialReturn.CALCULATION.example());
    assertThat(answer.without())
        .extracting(RatioWithout::without)
        .containsExactly(
            "deadweight", "displacement", "attribution", "drop-off", "last year", "discounting");
    assertThat(answer.without().get(0).ratio().orElseThrow())
        .isCloseTo(ratio(new OutcomeAdjustments(0.0, 0.1, 0.4, 0.2)), within(1e-12));
    assertThat(answer.without().get(1).ratio().orElseThrow())
        .isCloseTo(ratio(new OutcomeAdjustments(0.25, 0.0, 0.4, 0.2)), within(1e-12));
    assertThat(answer.without().get(2).ratio().orElseThrow())
        .isCloseTo(ratio(new OutcomeAdjustments(0.25, 0.1, 0.0, 0.2)), within(1e-12));
    assertThat(answer.without().get(3).ratio().orElseThrow())
        .isCloseTo(ratio(new OutcomeAdjustments(0.25, 0.1, 0.4, 0.0)), within(1e-12));
    assertThat(answer.without().get(4).ratio().orElseThrow())
        .isCloseTo(1.387523629489603, within(1e-12));
    assertThat(answer.without().get(5).ratio().orElseThrow())
        .isCloseTo(494_100 / 250_000.0, within(1e-12));
  }

  private static double ratio(OutcomeAdjustments off) {
    return SocialReturn.of(question(250_000, off)).ratio().orElseThrow();
  }

  private static SocialReturnQuestion question(double input, OutcomeAdjustments off) {
    return new SocialReturnQuestion(
        BASIS,
        List.of(new YearAmount(0, input)),
        List.of(new SocialOutcome("work", null, 100.0, 5_000.0, off, 3)));
  }

  @Test
  void withoutInputsThereIsNoReturn() {
    assertThat(SocialReturn.of(question(0, new OutcomeAdjustments(0.0, 0.0, 0.0, 0.0))).ratio())
        .isEqualTo(Figure.none("what is put in is not above 0"));
  }

  @Test
  void refusesSharesAboveAll() {
    assertThatThrownBy(
            () -> SocialReturn.of(question(1, new OutcomeAdjustments(25.0, 0.1, 0.4, 0.2))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/outcomes/0/adjustments/deadweight: must be at most 1 but was 25.0"));
  }

  /** 43.2 outcomes, 108,000, corrected 91,800, shared three to one. */
  @Test
  void theChainOfTheExampleIsRight() {
    AgencyBenefits answer = AgencyBenefits.of(AgencyBenefits.CALCULATION.example());
    BenefitLine line = answer.benefits().get(0);
    assertThat(line.outcomes()).isCloseTo(43.2, within(1e-12));
    assertThat(line.firstYear()).isCloseTo(91_800, within(1e-8));
    AgencyBalance council = answer.agencies().get(0);
    assertThat(council.fiscal()).isCloseTo(68_850, within(1e-8));
    assertThat(council.cashable()).isCloseTo(34_425, within(1e-8));
    assertThat(council.fiscalNet()).isCloseTo(8_850, within(1e-8));
    assertThat(answer.agencies().get(1).fiscal()).isCloseTo(22_950, within(1e-8));
    assertThat(answer.fiscalRatio().orElseThrow()).isCloseTo(1.53, within(1e-12));
  }

  /** Lag, drop-off and discounting by hand; benefits are all shared out, by kind. */
  @Test
  void benefitsAreSharedOutWholeByKind() {
    OutcomeChain one = new OutcomeChain(1.0, 1.0, 1.0, 1.0, 1.0, 0.0);
    AgencyBenefits answer =
        AgencyBenefits.of(
            new AgencyBenefitQuestion(
                BASIS,
                null,
                List.of(new AgencyCost("c", "a", List.of(new YearAmount(0, 0.0)), List.of())),
                List.of(
                    benefit("x", one, BenefitKind.ECONOMIC, 2, 2),
                    benefit("y", one, BenefitKind.SOCIAL, 0, 1))));
    double present = 100 * Math.pow(1.035, -2) + 50 * Math.pow(1.035, -3);
    assertThat(answer.benefits().get(0).presentValue()).isCloseTo(present, within(1e-10));
    double economic = answer.agencies().stream().mapToDouble(AgencyBalance::economic).sum();
    double social = answer.agencies().stream().mapToDouble(AgencyBalance::social).sum();
    assertThat(economic).isCloseTo(present, within(1e-10));
    assertThat(social).isCloseTo(100, within(1e-10));
    assertThat(answer.fiscal()).isZero();
    assertThat(answer.publicValueRatio()).isEqualTo(Figure.none("the costs are not above 0"));
  }

  private static AgencyBenefit benefit(
      String id, OutcomeChain chain, BenefitKind kind, int first, int years) {
    return new AgencyBenefit(
        id,
        null,
        chain,
        new OutcomeValue(100.0, 0.0, kind, 0.0),
        new BenefitTiming(first, years, 0.5),
        List.of(new AgencyPart("a", 1.0), new AgencyPart("b", 2.0), new AgencyPart("d", 4.0)),
        List.of());
  }

  /** Worked out by another program: at 46.1 per cent less as much comes back as is put in. */
  @Test
  void saysHowFarAnOutcomeMayFall() {
    SocialReturn answer = SocialReturn.of(SocialReturn.CALCULATION.example());
    double change = answer.outcomes().get(0).breakEven().orElseThrow();
    assertThat(change).isCloseTo(-0.4609428073526372, within(1e-12));
    assertThat(answer.outcomes().get(0).ratioWithout()).isEqualTo(Figure.of(0.0));
    SocialReturnQuestion asked = SocialReturn.CALCULATION.example();
    SocialOutcome work = asked.outcomes().get(0);
    SocialOutcome less =
        new SocialOutcome(
            "work",
            null,
            work.quantity(),
            work.proxy() * (1 + change),
            work.adjustments(),
            work.years());
    assertThat(
            SocialReturn.of(new SocialReturnQuestion(asked.basis(), asked.inputs(), List.of(less)))
                .ratio()
                .orElseThrow())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void saysWhyNoOutcomeBreaksEven() {
    OutcomeAdjustments nothingOff = new OutcomeAdjustments(0.0, 0.0, 0.0, 0.0);
    SocialReturn answer =
        SocialReturn.of(
            new SocialReturnQuestion(
                BASIS,
                List.of(new YearAmount(0, 10.0)),
                List.of(
                    new SocialOutcome("big", null, 1.0, 100.0, nothingOff, 1),
                    new SocialOutcome("small", null, 1.0, 1.0, nothingOff, 1),
                    new SocialOutcome("none", null, 0.0, 1.0, nothingOff, 1))));
    assertThat(answer.outcomes().get(1).breakEven())
        .isEqualTo(Figure.none("even without the outcome more comes back than is put in"));
    assertThat(answer.outcomes().get(2).breakEven())
        .isEqualTo(Figure.none("the outcome adds nothing to the return"));
    assertThat(answer.notes())
        .contains(
            "Rates of one's own: 3.5 per cent a year.",
            "Outcomes begin in year 1, of which a unit counts 0.96618357; the drop-off begins after"
                + " the first year.");
  }

  /** The sum of the outcomes, each by powers in place of a chain; in proportion to the proxies. */
  @Property(tries = 200)
  void socialReturnsAgreeWithPowers(
      @ForAll @DoubleRange(min = 0, max = 1) double deadweight,
      @ForAll @DoubleRange(min = 0, max = 1) double dropOff,
      @ForAll @IntRange(min = 1, max = 30) int years,
      @ForAll @DoubleRange(min = -1_000, max = 1_000) double proxy) {
    OutcomeAdjustments off = new OutcomeAdjustments(deadweight, 0.1, 0.2, dropOff);
    SocialReturn answer =
        SocialReturn.of(
            new SocialReturnQuestion(
                BASIS,
                List.of(new YearAmount(0, 600.0), new YearAmount(1, 414.0)),
                List.of(new SocialOutcome("a", null, 7.0, proxy, off, years))));
    double expected = 0;
    for (int t = 1; t <= years; t++) {
      expected +=
          7 * proxy * (1 - deadweight) * 0.72 * Math.pow(1 - dropOff, t - 1) / Math.pow(1.035, t);
    }
    assertThat(answer.impact()).isCloseTo(expected, within(1e-8));
    assertThat(answer.ratio().orElseThrow()).isCloseTo(expected / 1_000, within(1e-11));
    assertThat(answer.netRatio().orElseThrow()).isCloseTo(expected / 1_000 - 1, within(1e-11));
  }

  private static AgencyBenefitQuestion graded(
      GradeRule rule, @Nullable Double correction, List<String> costs, List<String> benefits) {
    return new AgencyBenefitQuestion(
        BASIS,
        new ConfidenceScale(
            "A made-up scale",
            rule,
            List.of(new ConfidenceGrade("A", 0.0, 0.0), new ConfidenceGrade("B", 0.15, 0.1))),
        List.of(new AgencyCost("c", "a", List.of(new YearAmount(0, 60_000.0)), costs)),
        List.of(
            new AgencyBenefit(
                "x",
                null,
                new OutcomeChain(1_000.0, 0.5, 0.6, 0.8, 0.3, 0.4),
                new OutcomeValue(2_500.0, correction, BenefitKind.FISCAL, 1.0),
                new BenefitTiming(0, 1, 0.0),
                List.of(new AgencyPart("a", 1.0)),
                benefits)));
  }

  @Test
  void gradesCorrectBenefitsDownAndCostsUp() {
    AgencyBenefits worst =
        AgencyBenefits.of(graded(GradeRule.WORST, null, List.of("B", "A"), List.of("A", "B")));
    assertThat(worst.fiscal()).isCloseTo(91_800, within(1e-8));
    assertThat(worst.costs()).isCloseTo(66_000, within(1e-8));
    assertThat(worst.benefits().get(0).correction()).isEqualTo(0.15);
    AgencyBenefits mean =
        AgencyBenefits.of(graded(GradeRule.MEAN, null, List.of("B", "A"), List.of("A", "B")));
    assertThat(mean.fiscal()).isCloseTo(99_900, within(1e-8));
    assertThat(mean.costs()).isCloseTo(63_000, within(1e-8));
    assertThat(mean.notes())
        .contains(
            "Costs are raised and benefits lowered by A made-up scale; of several grades of a line"
                + " the mean of the corrections counts.");
    AgencyBenefits own = AgencyBenefits.of(graded(GradeRule.WORST, 0.4, List.of(), List.of()));
    assertThat(own.fiscal()).isCloseTo(64_800, within(1e-8));
    assertThat(own.costs()).isEqualTo(60_000);
  }

  @Test
  void refusesGradesThatTheScaleDoesNotHaveOrThatGoWithACorrection() {
    assertThatThrownBy(
            () -> AgencyBenefits.of(graded(GradeRule.WORST, 0.4, List.of("C"), List.of("A"))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/benefits/0/value/correction: must be left out when grades are given but was 0.4",
                        "/costs/0/grades/0: must be a grade of the confidence scale but was 'C'"));
    assertThatThrownBy(() -> AgencyBenefits.of(graded(GradeRule.WORST, null, List.of(), List.of())))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/benefits/0/value/correction: must be given when grades are not"));
  }

  /** What the agencies pay and gain adds up to the whole, and cashable is no more than fiscal. */
  @Property(tries = 200)
  void balancesAddUpToTheWhole(
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = 0.01, max = 1_000) double part,
      @ForAll @IntRange(min = 0, max = 20) int first,
      @ForAll @IntRange(min = 1, max = 20) int years) {
    List<AgencyBenefit> benefits =
        Arrays.stream(BenefitKind.values())
            .map(
                kind ->
                    new AgencyBenefit(
                        kind.code(),
                        null,
                        new OutcomeChain(500.0, share, 0.5, 0.9, 0.4, 0.2),
                        new OutcomeValue(300.0, 0.1, kind, share),
                        new BenefitTiming(first, years, share),
                        List.of(new AgencyPart("a", part), new AgencyPart("b", 1.0)),
                        List.of()))
            .toList();
    AgencyBenefits answer =
        AgencyBenefits.of(
            new AgencyBenefitQuestion(
                BASIS,
                null,
                List.of(
                    new AgencyCost("c", "c", List.of(new YearAmount(1, 1_035.0)), List.of()),
                    new AgencyCost("d", "a", List.of(new YearAmount(0, 500.0)), List.of())),
                benefits));
    double present = 0;
    for (int k = 0; k < years; k++) {
      present +=
          (500 * share * 0.5 * 0.9 * 0.4 * 0.8)
              * 270
              * Math.pow(1 - share, k)
              * Math.pow(1.035, -first - k);
    }
    assertThat(answer.all()).isCloseTo(3 * present, within(1e-6));
    assertThat(answer.costs()).isCloseTo(1_500, within(1e-9));
    double gained = 0;
    double paid = 0;
    for (AgencyBalance agency : answer.agencies()) {
      gained += agency.fiscal() + agency.economic() + agency.social();
      paid += agency.costs();
      assertThat(agency.cashable()).isCloseTo(share * agency.fiscal(), within(1e-6));
      assertThat(agency.fiscalNet()).isCloseTo(agency.fiscal() - agency.costs(), within(1e-9));
    }
    assertThat(gained).isCloseTo(answer.all(), within(1e-6));
    assertThat(paid).isCloseTo(answer.costs(), within(1e-9));
    assertThat(answer.agencies()).extracting(AgencyBalance::agency).containsExactly("c", "a", "b");
  }
}
