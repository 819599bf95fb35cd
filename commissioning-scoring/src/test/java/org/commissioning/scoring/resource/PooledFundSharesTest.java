package org.commissioning.scoring.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.FundContribution;
import org.commissioning.model.resource.PooledFund;
import org.commissioning.model.resource.RiskShare;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

/** Shares in a pooled fund, worked by hand. */
class PooledFundSharesTest {

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }

  private static FundContribution pays(String party, String amount) {
    return new FundContribution(party, gbp(amount));
  }

  private static RiskShare bears(String party, String percent) {
    return new RiskShare(party, new BigDecimal(percent));
  }

  private static PooledFund fund(List<FundContribution> contributions, List<RiskShare> shares) {
    return new PooledFund("fund", "Fund", null, null, null, null, contributions, shares);
  }

  @Test
  void givesTheExampleOfItsDescription() {
    PooledFundShares found = PooledFundShares.of(PooledFundShares.CALCULATION.example());
    assertThat(found.paidIn()).isEqualTo(gbp("1000.01"));
    assertThat(found.balance()).isEqualTo(Figure.of(gbp("100.01")));
    PartyShare council = found.parties().get(0);
    PartyShare board = found.parties().get(1);
    assertThat(council.ofBalance()).isEqualTo(Figure.of(gbp("50.01")));
    assertThat(board.ofBalance()).isEqualTo(Figure.of(gbp("50.00")));
    assertThat(council.ofBalanceByContribution()).isEqualTo(Figure.of(gbp("60.01")));
    assertThat(board.ofBalanceByContribution()).isEqualTo(Figure.of(gbp("40.00")));
    assertThat(council.net()).isEqualTo(Figure.of(gbp("650.01")));
    assertThat(board.net()).isEqualTo(Figure.of(gbp("450.01")));
    assertThat(council.contributionShare().orElseThrow()).isEqualTo(600.0 / 1000.01);
    assertThat(found.notes()).isEmpty();
  }

  @Test
  void givesAnUnderspendBack() {
    PooledFundShares found =
        PooledFundShares.of(
            fund(
                List.of(pays("a", "60"), pays("b", "40")),
                List.of(bears("a", "75"), bears("b", "25"))),
            gbp("90"));
    assertThat(found.balance()).isEqualTo(Figure.of(gbp("-10")));
    assertThat(found.parties())
        .extracting(PartyShare::ofBalance)
        .containsExactly(Figure.of(gbp("-7.50")), Figure.of(gbp("-2.50")));
    assertThat(found.parties())
        .extracting(PartyShare::net)
        .containsExactly(Figure.of(gbp("52.50")), Figure.of(gbp("37.50")));
  }

  @Test
  void doesNotTakeForGrantedThatRiskFollowsContributions() {
    PooledFundShares found =
        PooledFundShares.of(fund(List.of(pays("a", "60"), pays("b", "40")), List.of()), gbp("110"));
    PartyShare first = found.parties().get(0);
    assertThat(first.ofBalance()).isEqualTo(Figure.none("how risk is shared is not settled"));
    assertThat(first.riskPercent()).isEqualTo(Figure.none("how risk is shared is not settled"));
    assertThat(first.net()).isEqualTo(Figure.none("how risk is shared is not settled"));
    assertThat(first.ofBalanceByContribution()).isEqualTo(Figure.of(gbp("6.00")));
  }

  @Test
  void namesWhoBearsRiskWithoutPayingAndPaysWithoutBearingIt() {
    PooledFundShares found =
        PooledFundShares.of(fund(List.of(pays("a", "60")), List.of(bears("b", "100"))), gbp("70"));
    assertThat(found.notes())
        .containsExactly("b shares the risk and pays nothing in.", "a pays in and bears no risk.");
    assertThat(found.parties()).extracting(PartyShare::party).containsExactly("a", "b");
    assertThat(found.parties().get(0).ofBalance()).isEqualTo(Figure.of(gbp("0.00")));
    assertThat(found.parties().get(1).ofBalance()).isEqualTo(Figure.of(gbp("10.00")));
  }

  @Test
  void addsSeveralContributionsOfOneBodyUp() {
    PooledFundShares found =
        PooledFundShares.of(
            fund(List.of(pays("a", "10"), pays("b", "30"), pays("a", "20.50")), List.of()), null);
    assertThat(found.parties())
        .extracting(party -> party.contributed().amount().toPlainString())
        .containsExactly("30.50", "30");
    assertThat(found.balance()).isEqualTo(Figure.none("what was spent is not stated"));
    assertThat(found.parties().get(0).ofBalanceByContribution())
        .isEqualTo(Figure.none("what was spent is not stated"));
  }

  @Test
  void hasNoSharesOfNothing() {
    PooledFundShares found =
        PooledFundShares.of(fund(List.of(pays("a", "0")), List.of(bears("a", "100"))), gbp("5"));
    assertThat(found.parties().get(0).contributionShare())
        .isEqualTo(Figure.none("nothing is paid in"));
    assertThat(found.parties().get(0).ofBalanceByContribution())
        .isEqualTo(Figure.none("nothing is paid in"));
    assertThat(found.parties().get(0).net()).isEqualTo(Figure.of(gbp("5.00")));
  }
}
