package org.commissioning.scoring.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.CapitationArea;
import org.commissioning.model.resource.CapitationQuestion;
import org.commissioning.model.resource.FundContribution;
import org.commissioning.model.resource.FunderStake;
import org.commissioning.model.resource.NeedWeight;
import org.commissioning.model.resource.PooledFund;
import org.commissioning.model.resource.RiskShare;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the methods of fair shares refuse, in whole messages. */
class FairShareRefusalsTest {

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }

  private static CapitationArea area(String id, double people, @Nullable Money baseline) {
    return new CapitationArea(id, null, people, List.of(), baseline);
  }

  private static PooledFund fund(List<FundContribution> contributions, List<RiskShare> shares) {
    return new PooledFund("fund", "Fund", null, null, null, null, contributions, shares);
  }

  private static FundContribution pays(String party, String amount) {
    return new FundContribution(party, gbp(amount));
  }

  private static RiskShare bears(String party, String percent) {
    return new RiskShare(party, new BigDecimal(percent));
  }

  private static FunderStake stake(String funder, String cost, String benefit) {
    return new FunderStake(funder, gbp(cost), gbp(benefit));
  }

  private static List<String> faults(ThrowingCallable call) {
    return catchThrowableOfType(InvalidInputException.class, call).problems().stream()
        .map(Problem::text)
        .toList();
  }

  @Test
  void refusesABaselineInAnotherCurrency() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(
                            gbp("100"),
                            List.of(area("a", 1, gbp("5")), area("b", 1, Money.of("5", "EUR"))),
                            null,
                            null,
                            null))))
        .containsExactly(
            "/areas/1/baseline/currency: must be GBP, the currency of the total but was 'EUR'");
  }

  @Test
  void refusesPartsOfAPenny() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(
                            gbp("100.005"), List.of(area("a", 1, gbp("5"))), null, null, null))))
        .containsExactly(
            "/total/amount: must have at most 2 decimal places, as its currency has but was 100.005");
  }

  @Test
  void refusesATotalOfNothing() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(
                            gbp("0.00"), List.of(area("a", 1, gbp("-5"))), null, null, null))))
        .containsExactly(
            "/areas/0/baseline/amount: must be at least 0 but was -5",
            "/total/amount: must be above 0 but was 0.00");
  }

  @Test
  void refusesAComponentThatOneAreaLacks() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(
                            gbp("100"),
                            List.of(
                                new CapitationArea(
                                    "a", null, 1.0, List.of(new NeedWeight("age", 1.1)), null),
                                area("b", 1, null)),
                            null,
                            null,
                            null))))
        .containsExactly(
            "/areas/1/weights: must state the same components of need as the first area");
  }

  @Test
  void refusesAComponentTwice() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(
                            gbp("100"),
                            List.of(
                                new CapitationArea(
                                    "a",
                                    null,
                                    1.0,
                                    List.of(new NeedWeight("age", 1.1), new NeedWeight("age", 1.2)),
                                    null)),
                            null,
                            null,
                            null))))
        .containsExactly(
            "/areas/0/weights/1/component: must not repeat an earlier entry but was 'age'");
  }

  @Test
  void refusesAFloorAboveTheCap() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(
                            gbp("100"), List.of(area("a", 1, gbp("5"))), null, 1.1, 1.05))))
        .containsExactly("/floorFactor: must be at most capFactor, 1.05 but was 1.1");
  }

  @Test
  void refusesAnAreaWithoutPeopleAndAPaceBeyondTheWay() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(
                            gbp("100"),
                            List.of(area("a", 0, gbp("5")), area("a", 1, gbp("5"))),
                            1.5,
                            null,
                            null))))
        .containsExactly(
            "/areas/0/population: must be at least 0.000001 but was 0.0",
            "/areas/1/id: must not repeat an earlier entry but was 'a'",
            "/pace: must be at most 1 but was 1.5");
  }

  @Test
  void refusesNoAreas() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(gbp("100"), List.of(), null, null, null))))
        .containsExactly("/areas: must have at least 1 entry");
  }

  @Test
  void refusesMoneyWithoutAMinorUnit() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(
                            Money.of("100", "XAU"),
                            List.of(area("a", 1, null)),
                            null,
                            null,
                            null))))
        .containsExactly("/total/currency: must be a currency that has a minor unit but was 'XAU'");
  }

  @Test
  void refusesAmountsBeyondAllMoney() {
    assertThat(
            faults(
                () ->
                    WeightedCapitation.of(
                        new CapitationQuestion(
                            gbp("1000000000000"), List.of(area("a", 1, null)), null, null, null))))
        .containsExactly(
            "/total/amount: must be below 1000000000000 and above -1000000000000 but was 1000000000000");
  }

  @Test
  void refusesAFundWithoutContributions() {
    assertThat(faults(() -> PooledFundShares.of(fund(List.of(), List.of()), gbp("5"))))
        .containsExactly("/fund/contributions: must have at least 1 entry where a fund is shared");
  }

  @Test
  void refusesSpendingInAnotherCurrency() {
    assertThat(
            faults(
                () ->
                    PooledFundShares.of(
                        fund(List.of(pays("a", "5")), List.of()), Money.of("5", "EUR"))))
        .containsExactly("/spent/currency: must be GBP, the currency of the fund but was 'EUR'");
  }

  @Test
  void refusesContributionsInTwoCurrencies() {
    assertThat(
            faults(
                () ->
                    PooledFundShares.of(
                        fund(
                            List.of(
                                pays("a", "5"), new FundContribution("b", Money.of("5", "EUR"))),
                            List.of()),
                        null)))
        .containsExactly(
            "/fund/contributions/1/amount/currency: must be GBP, the currency of the first contribution but was 'EUR'");
  }

  @Test
  void refusesAContributionBelowNothing() {
    assertThat(
            faults(
                () -> PooledFundShares.of(fund(List.of(pays("a", "-5")), List.of()), gbp("5.001"))))
        .containsExactly(
            "/fund/contributions/0/amount/amount: must be at least 0 but was -5",
            "/spent/amount: must have at most 2 decimal places, as its currency has but was 5.001");
  }

  @Test
  void refusesRiskSharesOffByRounding() {
    assertThat(
            faults(
                () ->
                    PooledFundShares.of(
                        fund(
                            List.of(pays("a", "5")),
                            List.of(bears("a", "33.3"), bears("b", "33.3"), bears("c", "33.3"))),
                        null)))
        .containsExactly("/fund/riskShares: must have shares that sum to 100 but they sum to 99.9");
  }

  @Test
  void refusesASingleFunder() {
    assertThat(faults(() -> IncentiveAlignment.of(List.of(stake("a", "1", "1")))))
        .containsExactly("/funders: must have at least 2 entries");
  }

  @Test
  void refusesAFunderTwice() {
    assertThat(
            faults(
                () -> IncentiveAlignment.of(List.of(stake("a", "1", "1"), stake("a", "2", "2")))))
        .containsExactly("/funders/1/funder: must not repeat an earlier entry but was 'a'");
  }

  @Test
  void refusesStakesInTwoCurrencies() {
    assertThat(
            faults(
                () ->
                    IncentiveAlignment.of(
                        List.of(
                            stake("a", "1", "1"),
                            new FunderStake("b", Money.of("1", "EUR"), gbp("1"))))))
        .containsExactly(
            "/funders/1/cost/currency: must be GBP, the currency of the first amount but was 'EUR'");
  }

  @Test
  void refusesACostBelowNothing() {
    assertThat(
            faults(
                () ->
                    IncentiveAlignment.of(
                        List.of(stake("a", "-1", "-1"), stake("b", "2", "2.005")))))
        .containsExactly(
            "/funders/0/cost/amount: must be at least 0 but was -1",
            "/funders/1/benefit/amount: must have at most 2 decimal places, as its currency has but was 2.005");
  }
}
