package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.option.DeliveryCase;
import org.commissioning.model.option.DeliveryCost;
import org.commissioning.model.option.DeliveryCostKind;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.option.MakeOrBuyQuestion;
import org.commissioning.model.party.Conflict;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MakeOrBuyTest {

  private static final MakeOrBuyQuestion EXAMPLE = MakeOrBuy.CALCULATION.example();

  private static MakeOrBuyQuestion with(
      List<DeliveryCase> options,
      double costWeight,
      List<Conflict> conflicts,
      @Nullable Money limit) {
    return new MakeOrBuyQuestion(EXAMPLE.basis(), options, costWeight, conflicts, "council", limit);
  }

  private static DeliveryCase option(
      String id,
      DeliveryModel model,
      double quality,
      @Nullable Integer suppliers,
      DeliveryCost... costs) {
    return new DeliveryCase(id, null, model, List.of(costs), quality, List.of(), suppliers);
  }

  private static DeliveryCost cost(DeliveryCostKind kind, double... amounts) {
    List<YearAmount> years = new ArrayList<>();
    for (int year = 0; year < amounts.length; year++) {
      years.add(new YearAmount(year, amounts[year]));
    }
    return new DeliveryCost(kind, years);
  }

  @Test
  void theExampleIsAsDocumented() {
    MakeOrBuy answer = MakeOrBuy.of(EXAMPLE);
    DeliveryStanding bought = answer.options().get(1);
    assertThat(bought.wholeLifeCost()).isEqualTo(800);
    assertThat(bought.expectedRisk()).isEqualTo(50);
    assertThat(bought.total()).isEqualTo(850);
    assertThat(bought.combined().orElseThrow()).isCloseTo(0.86, within(1e-12));
    assertThat(answer.options().get(0).combined().orElseThrow())
        .isCloseTo((850 / 950.0 + 0.7) / 2, within(1e-12));
    assertThat(answer.best()).isEqualTo(Figure.of(List.of("contract")));
    assertThat(answer.cheapest()).containsExactly("contract");
    assertThat(answer.notes())
        .contains(
            "An interest in the answer is recorded: The team that appraises would lose its work.",
            "No body with a mandate is named: this appraises and decides nothing.");
  }

  /** Overheads that one option leaves out would make it look cheap: nothing is combined. */
  @Test
  void unlikeCostsAreNotCombined() {
    MakeOrBuy answer =
        MakeOrBuy.of(
            with(
                List.of(
                    option(
                        "make",
                        DeliveryModel.IN_HOUSE,
                        60,
                        null,
                        cost(DeliveryCostKind.SERVICE, 100)),
                    option(
                        "buy",
                        DeliveryModel.MARKET,
                        60,
                        2,
                        cost(DeliveryCostKind.SERVICE, 90),
                        cost(DeliveryCostKind.RETAINED_OVERHEADS, 20))),
                0.5,
                EXAMPLE.conflicts(),
                null));
    String reason = "the costs are not like for like: make lacks retained-overheads";
    assertThat(answer.best()).isEqualTo(Figure.none(reason));
    assertThat(answer.options().get(0).combined()).isEqualTo(Figure.none(reason));
    assertThat(answer.options().get(1).total()).isEqualTo(110);
  }

  /** At the weight where the best changes, the two are level; a market that is not there is out. */
  @Test
  void saysWhereTheAnswerChangesAndWhoCannotDeliver() {
    List<DeliveryCase> options =
        List.of(
            option("make", DeliveryModel.IN_HOUSE, 90, null, cost(DeliveryCostKind.SERVICE, 200)),
            option("buy", DeliveryModel.MARKET, 50, 3, cost(DeliveryCostKind.SERVICE, 100)),
            option("dream", DeliveryModel.MARKET, 99, 0, cost(DeliveryCostKind.SERVICE, 100)));
    MakeOrBuy answer =
        MakeOrBuy.of(with(options, 0.2, EXAMPLE.conflicts(), Money.of("150.00", "GBP")));
    assertThat(answer.best()).isEqualTo(Figure.of(List.of("make")));
    double at = answer.switchesAt().orElseThrow();
    MakeOrBuy level = MakeOrBuy.of(with(options, at, EXAMPLE.conflicts(), null));
    assertThat(level.options().get(0).combined().orElseThrow())
        .isCloseTo(level.options().get(1).combined().orElseThrow(), within(1e-12));
    assertThat(answer.notes())
        .contains(
            "No supplier is able to deliver dream: it is not chosen.",
            "Only council may decide, inside its mandate; this appraises.");
    assertThat(answer.options().get(0).withinMandate()).isEqualTo(Figure.of(false));
    assertThat(answer.options().get(1).withinMandate()).isEqualTo(Figure.of(true));
    assertThat(
            MakeOrBuy.of(with(options, 0.2, EXAMPLE.conflicts(), Money.of("150", "EUR")))
                .options()
                .get(0)
                .withinMandate())
        .isEqualTo(Figure.none("the limit of the mandate is in EUR"));
  }

  @Test
  void refusesAnInHouseOptionWithoutItsInterestRecorded() {
    assertThatThrownBy(() -> MakeOrBuy.of(with(EXAMPLE.options(), 0.5, List.of(), null)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.pointer() + " " + problem.rule())
                    .containsExactly(
                        "/conflicts must record the in-house team's interest in the answer"));
  }
}
