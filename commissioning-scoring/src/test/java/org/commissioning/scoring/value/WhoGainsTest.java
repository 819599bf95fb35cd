package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.AgencyBenefit;
import org.commissioning.model.value.AgencyBenefitQuestion;
import org.commissioning.model.value.AgencyCost;
import org.commissioning.model.value.AgencyPart;
import org.commissioning.model.value.BenefitKind;
import org.commissioning.model.value.BenefitTiming;
import org.commissioning.model.value.Discounting;
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
        .containsExactly("deadweight", "displacement", "attribution", "drop-off", "discounting");
    assertThat(answer.without().get(0).ratio())
        .isCloseTo(ratio(new OutcomeAdjustments(0.0, 0.1, 0.4, 0.2)), within(1e-12));
    assertThat(answer.without().get(1).ratio())
        .isCloseTo(ratio(new OutcomeAdjustments(0.25, 0.0, 0.4, 0.2)), within(1e-12));
    assertThat(answer.without().get(2).ratio())
        .isCloseTo(ratio(new OutcomeAdjustments(0.25, 0.1, 0.0, 0.2)), within(1e-12));
    assertThat(answer.without().get(3).ratio())
        .isCloseTo(ratio(new OutcomeAdjustments(0.25, 0.1, 0.4, 0.0)), within(1e-12));
    assertThat(answer.without().get(4).ratio()).isCloseTo(494_100 / 250_000.0, within(1e-12));
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
                List.of(new AgencyCost("c", "a", List.of(new YearAmount(0, 0.0)))),
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
        List.of(new AgencyPart("a", 1.0), new AgencyPart("b", 2.0), new AgencyPart("d", 4.0)));
  }
}
