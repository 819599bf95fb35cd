package org.commissioning.model.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FundsAndBudgetsTest {

  private static PooledFund shared(@Nullable String... percents) {
    List<RiskShare> shares = new ArrayList<>();
    for (String percent : percents) {
      shares.add(
          new RiskShare("p" + shares.size(), percent == null ? null : new BigDecimal(percent)));
    }
    return fund(null, shares);
  }

  private static PooledFund paidInto(@Nullable Money... amounts) {
    List<FundContribution> contributions = new ArrayList<>();
    for (Money amount : amounts) {
      contributions.add(new FundContribution("p" + contributions.size(), amount));
    }
    return fund(contributions, null);
  }

  private static PooledFund fund(
      @Nullable List<FundContribution> contributions, @Nullable List<RiskShare> shares) {
    return new PooledFund("f", "Better Care Fund", null, null, null, null, contributions, shares);
  }

  @Test
  void acceptsRiskSharesThatSumTo100() {
    assertThat(Violations.of(shared())).isEmpty();
    assertThat(Violations.of(shared("100"))).isEmpty();
    assertThat(Violations.of(shared("33.3", "33.3", "33.40"))).isEmpty();
  }

  @Test
  void refusesRiskSharesThatDoNot() {
    assertThat(Violations.of(shared("60", "30.50")))
        .containsExactly("riskShares: must have shares that sum to 100 but they sum to 90.5");
    assertThat(Violations.of(shared("60", "40", "0.000001")))
        .containsExactly("riskShares: must have shares that sum to 100 but they sum to 100.000001");
  }

  @Test
  void sumsNoSharesOfWhichOneIsAbsentOrMalformed() {
    assertThat(Violations.of(shared("60", null)))
        .containsExactly("riskShares[1].percent: must be given");
    assertThat(Violations.of(shared("60", "-1")))
        .containsExactly("riskShares[1].percent: must be at least 0");
    assertThat(Violations.of(shared("60", "1e999999999")))
        .containsExactly("riskShares[1].percent: must be at most 100");
    assertThat(Violations.of(shared("60", "0.0000001")))
        .containsExactly("riskShares[1].percent: must have at most 6 decimal places");
    assertThat(
            Violations.of(
                fund(null, Arrays.asList(new RiskShare("a", BigDecimal.TEN), (RiskShare) null))))
        .containsExactly("riskShares[1].<list element>: must be given");
  }

  @Test
  void refusesASecondRiskShareOfOneBody() {
    BigDecimal half = BigDecimal.valueOf(50);
    assertThat(
            Violations.of(fund(null, List.of(new RiskShare("a", half), new RiskShare("a", half)))))
        .containsExactly("riskShares[1].party: must not repeat an earlier entry");
  }

  @Test
  void refusesContributionsInSeveralCurrencies() {
    assertThat(Violations.of(paidInto(Money.of("1", "GBP"), Money.of("2", "GBP")))).isEmpty();
    assertThat(
            Violations.of(
                paidInto(Money.of("1", "GBP"), Money.of("2", "EUR"), Money.of("3", "GBP"))))
        .containsExactly(
            "contributions[1].amount.currency: must be GBP, the currency of the first"
                + " contribution");
  }

  @Test
  void holdsNoCurrencyAgainstOneThatIsNone() {
    assertThat(Violations.of(paidInto(new Money(BigDecimal.ONE, "{x}"), Money.of("2", "EUR"))))
        .containsExactly("contributions[0].amount.currency: must be an ISO 4217 currency code");
    assertThat(Violations.of(paidInto(Money.of("2", "EUR"), new Money(BigDecimal.ONE, "{x}"))))
        .containsExactly("contributions[1].amount.currency: must be an ISO 4217 currency code");
    assertThat(Violations.of(paidInto(null, Money.of("2", "EUR"))))
        .containsExactly("contributions[0].amount: must be given");
    assertThat(
            Violations.of(
                fund(Arrays.asList(null, new FundContribution("a", Money.of("1", "GBP"))), null)))
        .containsExactly("contributions[0].<list element>: must be given");
  }

  private static PersonalBudget budget(
      @Nullable Money amount, @Nullable Money cost, @Nullable Money spent) {
    SupportPlan plan =
        new SupportPlan(
            null,
            List.of("To swim again"),
            List.of(
                new SupportLine("Swimming", null, null, null),
                new SupportLine("Getting there", null, null, cost)));
    return new PersonalBudget(
        "b", "person-1", BudgetHolding.DIRECT_PAYMENT, amount, null, null, plan, spent);
  }

  @Test
  void refusesCostsAndSpendingInAnotherCurrencyThanTheBudget() {
    Money pounds = Money.of("100", "GBP");
    Money euros = Money.of("100", "EUR");
    assertThat(Violations.of(budget(pounds, pounds, pounds))).isEmpty();
    assertThat(Violations.of(budget(pounds, euros, euros)))
        .containsExactly(
            "plan.lines[1].cost.currency: must be GBP, the currency of the budget",
            "spent.currency: must be GBP, the currency of the budget");
    assertThat(Violations.of(budget(null, euros, pounds))).isEmpty();
    assertThat(
            Violations.of(
                new PersonalBudget(
                    "b", "person-1", BudgetHolding.MANAGED, pounds, null, null, null, null)))
        .isEmpty();
  }
}
