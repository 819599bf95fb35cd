package org.commissioning.scoring.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.FunderStake;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

/** Those who pay against those who gain, worked by hand. */
class IncentiveAlignmentTest {

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }

  private static FunderStake stake(String funder, String cost, String benefit) {
    return new FunderStake(funder, gbp(cost), gbp(benefit));
  }

  @Test
  void givesTheExampleOfItsDescription() {
    IncentiveAlignment found = IncentiveAlignment.of(IncentiveAlignment.CALCULATION.example());
    assertThat(found.misalignment().orElseThrow()).isCloseTo(0.6, within(1e-15));
    assertThat(found.compensation()).isEqualTo(Figure.of(gbp("50.00")));
    FunderPosition council = found.funders().get(0);
    assertThat(council.net()).isEqualTo(gbp("-50.00"));
    assertThat(council.costShare()).isEqualTo(Figure.of(0.8));
    assertThat(council.benefitShare()).isEqualTo(Figure.of(0.2));
    assertThat(council.gap().orElseThrow()).isCloseTo(-0.6, within(1e-15));
    assertThat(council.returned()).isEqualTo(Figure.of(0.375));
    assertThat(council.transfer()).isEqualTo(Figure.of(gbp("-60.00")));
    assertThat(found.funders().get(1).transfer()).isEqualTo(Figure.of(gbp("60.00")));
    assertThat(found.notes())
        .containsExactly(
            "council pays more than it gains, although all together do not: it has a reason to stay"
                + " out.",
            "A misalignment of 0.6 is the part of the cost that would have to be paid by somebody"
                + " else if all were to pay as they gain.");
  }

  @Test
  void isNothingWhereAllPayAsTheyGainAndOneWhereNoPayerGains() {
    assertThat(
            IncentiveAlignment.of(List.of(stake("a", "10", "30"), stake("b", "20", "60")))
                .misalignment())
        .isEqualTo(Figure.of(0.0));
    assertThat(
            IncentiveAlignment.of(
                    List.of(stake("a", "10", "0"), stake("b", "0", "60"), stake("c", "5", "0")))
                .misalignment()
                .orElseThrow())
        .isCloseTo(1.0, within(1e-15));
  }

  @Test
  void saysWhySharesMeanNothing() {
    IncentiveAlignment free =
        IncentiveAlignment.of(List.of(stake("a", "0", "30"), stake("b", "0", "60")));
    assertThat(free.misalignment()).isEqualTo(Figure.none("nobody pays anything"));
    assertThat(free.funders().get(0).returned()).isEqualTo(Figure.none("it pays nothing"));
    assertThat(free.compensation()).isEqualTo(Figure.of(gbp("0")));
    IncentiveAlignment idle =
        IncentiveAlignment.of(List.of(stake("a", "1", "0"), stake("b", "2", "0")));
    assertThat(idle.funders().get(1).transfer()).isEqualTo(Figure.none("nobody gains anything"));
    assertThat(idle.funders().get(0).costShare().orElseThrow()).isCloseTo(1 / 3.0, within(1e-15));
    IncentiveAlignment harm =
        IncentiveAlignment.of(List.of(stake("a", "1", "-5"), stake("b", "2", "40")));
    assertThat(harm.misalignment())
        .isEqualTo(Figure.none("somebody is harmed, so that shares of the benefit mean nothing"));
    assertThat(harm.compensation()).isEqualTo(Figure.of(gbp("6")));
    assertThat(harm.funders().get(0).net()).isEqualTo(gbp("-6"));
  }

  @Test
  void makesNobodyWholeWhereAllTogetherLose() {
    IncentiveAlignment found =
        IncentiveAlignment.of(List.of(stake("a", "10", "2"), stake("b", "5", "6")));
    assertThat(found.compensation())
        .isEqualTo(
            new Figure.NotCalculable<>(
                "all together lose, so that no payment between them makes everyone whole",
                new BigDecimal("15"),
                new BigDecimal("8")));
    assertThat(found.notes()).hasSize(1);
  }
}
