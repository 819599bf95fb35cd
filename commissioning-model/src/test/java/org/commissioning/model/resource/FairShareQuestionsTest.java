package org.commissioning.model.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FairShareQuestionsTest {

  private static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }

  private static CapitationArea area(
      String id, @Nullable Money baseline, @Nullable String... components) {
    List<NeedWeight> weights = new ArrayList<>();
    for (String component : components) {
      weights.add(new NeedWeight(component, 1.1));
    }
    return new CapitationArea(id, null, 10.0, weights, baseline);
  }

  private static List<String> faults(@Nullable Money total, CapitationArea... areas) {
    return Violations.of(new CapitationQuestion(total, List.of(areas), null, null, null));
  }

  @Test
  void acceptsWholePenceInOneCurrencyAndComponentsInAnyOrder() {
    assertThat(
            faults(
                gbp("100.10"),
                area("a", gbp("5.00000"), "age", "cost"),
                area("b", null, "cost", "age")))
        .isEmpty();
  }

  @Test
  void refusesAmountsThatCannotBePaid() {
    assertThat(faults(gbp("0"), area("a", gbp("5.005"))))
        .containsExactlyInAnyOrder(
            "total.amount: must be above 0",
            "areas[0].baseline.amount: must have at most 2 decimal places, as its currency has");
    assertThat(faults(gbp("10"), area("a", Money.of("-1", "EUR"))))
        .containsExactly("areas[0].baseline.currency: must be GBP, the currency of the total");
    assertThat(faults(Money.of("10", "XAU"), area("a", null)))
        .containsExactly("total.currency: must be a currency that has a minor unit");
    assertThat(faults(gbp("-1"), area("a", null)))
        .containsExactly("total.amount: must be at least 0");
  }

  @Test
  void saysNothingOfMoneyThatIsAbsentOrMalformed() {
    assertThat(faults(null, area("a", gbp("1")))).containsExactly("total: must be given");
    assertThat(faults(new Money(null, "GBP"), area("a", gbp("1"))))
        .containsExactly("total.amount: must be given");
    assertThat(faults(new Money(BigDecimal.ONE, null), area("a", gbp("1"))))
        .containsExactly("total.currency: must be given");
    assertThat(faults(gbp("1.0000001"), area("a", gbp("1"))))
        .containsExactly("total.amount: must have at most 6 decimal places");
  }

  @Test
  void refusesComponentsThatAreNotThoseOfTheFirstArea() {
    assertThat(faults(gbp("1"), area("a", null, "age"), area("b", null), area("c", null, "cost")))
        .containsExactlyInAnyOrder(
            "areas[1].weights: must state the same components of need as the first area",
            "areas[2].weights: must state the same components of need as the first area");
    assertThat(faults(gbp("1"), area("a", null, (String) null), area("b", null, "age")))
        .containsExactly("areas[0].weights[0].component: must be given");
  }

  @Test
  void refusesAFloorAboveTheCap() {
    assertThat(
            Violations.of(
                new CapitationQuestion(gbp("1"), List.of(area("a", null)), null, 1.0, 1.0)))
        .isEmpty();
    assertThat(
            Violations.of(
                new CapitationQuestion(gbp("1"), List.of(area("a", null)), null, 1.1, 1.0)))
        .hasSize(1);
  }

  private static List<String> fund(@Nullable Money spent, FundContribution... contributions) {
    return Violations.of(
        new PooledFundQuestion(
            new PooledFund("f", "Fund", null, null, null, null, List.of(contributions), null),
            spent));
  }

  @Test
  void refusesAFundThatCannotBeShared() {
    FundContribution pays = new FundContribution("a", gbp("5"));
    assertThat(fund(gbp("6"), pays)).isEmpty();
    assertThat(fund(null, pays)).isEmpty();
    assertThat(fund(gbp("6")))
        .containsExactly("fund.contributions: must have at least 1 entry where a fund is shared");
    assertThat(fund(Money.of("6", "EUR"), pays))
        .containsExactly("spent.currency: must be GBP, the currency of the fund");
    assertThat(fund(gbp("-6"), pays)).containsExactly("spent.amount: must be at least 0");
    assertThat(fund(null, new FundContribution("a", gbp("-5"))))
        .containsExactly("fund.contributions[0].amount.amount: must be at least 0");
    assertThat(fund(null, pays, new FundContribution("b", Money.of("-5", "EUR")))).hasSize(1);
  }

  @Test
  void acceptsLossesButNoNegativeCosts() {
    assertThat(
            Violations.of(
                new IncentiveQuestion(
                    List.of(
                        new FunderStake("a", gbp("0"), gbp("-5")),
                        new FunderStake("b", gbp("5"), gbp("0"))))))
        .isEmpty();
    assertThat(
            Violations.of(
                new IncentiveQuestion(
                    List.of(
                        new FunderStake("a", gbp("-1"), gbp("5")),
                        new FunderStake("b", gbp("5"), Money.of("1", "EUR"))))))
        .containsExactlyInAnyOrder(
            "funders[0].cost.amount: must be at least 0",
            "funders[1].benefit.currency: must be GBP, the currency of the first amount");
  }
}
