package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.option.CostQualityWeighing;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.DeliveryCase;
import org.commissioning.model.option.DeliveryCost;
import org.commissioning.model.option.DeliveryCostKind;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.option.DeliveryPart;
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
    return new MakeOrBuyQuestion(
        EXAMPLE.basis(),
        options,
        new CostQualityWeighing(costWeight, new CriterionScale(0.0, 400.0), 0.02),
        "The contract ends.",
        conflicts,
        "council",
        limit);
  }

  private static MakeOrBuyQuestion with(DeliveryCase... options) {
    return with(List.of(options), 0.5, EXAMPLE.conflicts(), null);
  }

  private static DeliveryCase option(
      String id,
      DeliveryModel model,
      double quality,
      @Nullable Integer suppliers,
      DeliveryCost... costs) {
    return mixed(id, List.of(new DeliveryPart(model, null, suppliers)), quality, costs);
  }

  private static DeliveryCase mixed(
      String id, List<DeliveryPart> parts, double quality, DeliveryCost... costs) {
    return new DeliveryCase(id, null, null, parts, List.of(costs), quality, List.of());
  }

  private static DeliveryCost cost(DeliveryCostKind kind, double... amounts) {
    List<YearAmount> years = new ArrayList<>();
    for (int year = 0; year < amounts.length; year++) {
      years.add(new YearAmount(year, amounts[year]));
    }
    return new DeliveryCost(kind, years);
  }

  private static void refused(MakeOrBuyQuestion question, String... faults) {
    assertThatThrownBy(() -> MakeOrBuy.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.pointer() + " " + problem.rule())
                    .containsExactly(faults));
  }

  @Test
  void theExampleIsAsDocumented() {
    MakeOrBuy answer = MakeOrBuy.of(EXAMPLE);
    DeliveryStanding bought = answer.options().get(1);
    assertThat(bought.wholeLifeCost()).isEqualTo(800);
    assertThat(bought.expectedRisk()).isEqualTo(50);
    assertThat(bought.total()).isEqualTo(850);
    assertThat(bought.costScore().orElseThrow()).isCloseTo(0.3, within(1e-12));
    assertThat(bought.combined().orElseThrow()).isCloseTo(0.51, within(1e-12));
    assertThat(answer.options().get(0).combined().orElseThrow()).isCloseTo(0.4, within(1e-12));
    assertThat(answer.best()).isEqualTo(Figure.of(List.of("contract")));
    assertThat(answer.verdict()).isEqualTo(Figure.of(AppraisalVerdict.LEADS));
    assertThat(answer.inWords())
        .isEqualTo("contract has the highest value, 0.51, ahead of in-house by 0.11.");
    assertThat(answer.switchesAt())
        .isEqualTo(Figure.none("no weight of cost makes another option as good"));
    assertThat(answer.cheapest()).containsExactly("contract");
    assertThat(answer.notes())
        .contains(
            "No option goes on as now: The present contract ends.",
            "An interest in the answer is recorded: The team that appraises would lose its work.",
            "No body with a mandate is named: this appraises and decides nothing.");
  }

  /** Every kind of cost counts, each discounted from its year: by hand at 3.5 per cent. */
  @Test
  void everyKindOfCostIsPartOfTheWholeLife() {
    List<DeliveryCostKind> kinds = List.of(DeliveryCostKind.values());
    DeliveryCost[] costs = new DeliveryCost[kinds.size()];
    double expected = 0;
    for (int k = 0; k < costs.length; k++) {
      costs[k] = cost(kinds.get(k), 1, 2 + k);
      expected += 1 + (2 + k) / 1.035;
    }
    MakeOrBuy answer =
        MakeOrBuy.of(
            with(
                option("make", DeliveryModel.IN_HOUSE, 60, null, costs),
                option("buy", DeliveryModel.MARKET, 60, 2, costs)));
    assertThat(answer.options().get(0).wholeLifeCost()).isCloseTo(expected, within(1e-12));
    assertThat(answer.options().get(0).spent()).isEqualTo(63);
    assertThat(answer.verdict()).isEqualTo(Figure.of(AppraisalVerdict.TIED));
    assertThat(answer.best()).isEqualTo(Figure.of(List.of("make", "buy")));
    assertThat(answer.notes()).noneMatch(note -> note.startsWith("No option states"));
  }

  /** Overheads that one option leaves out would make it look cheap: nothing is combined. */
  @Test
  void unlikeCostsAreNotCombined() {
    MakeOrBuy answer =
        MakeOrBuy.of(
            with(
                option(
                    "make", DeliveryModel.IN_HOUSE, 60, null, cost(DeliveryCostKind.SERVICE, 100)),
                option(
                    "buy",
                    DeliveryModel.MARKET,
                    60,
                    2,
                    cost(DeliveryCostKind.SERVICE, 90),
                    cost(DeliveryCostKind.RETAINED_OVERHEADS, 20))));
    String reason =
        "the costs are not like for like: make does not state overheads that do not go away";
    assertThat(answer.best()).isEqualTo(Figure.none(reason));
    assertThat(answer.options().get(0).combined()).isEqualTo(Figure.none(reason));
    assertThat(answer.options().get(1).total()).isEqualTo(110);
    assertThat(answer.inWords()).isEqualTo("Cost and quality are not combined: " + reason + ".");
  }

  /** Notes speak in the labels of the kinds of cost, not in the codes of documents. */
  @Test
  void namesTheCostsThatNobodyStates() {
    assertThat(MakeOrBuy.of(EXAMPLE).notes())
        .contains(
            "No option states these kinds of cost: transition, staff transfer and pensions,"
                + " irrecoverable VAT, redundancy, assets, overheads that do not go away, exit.");
  }

  /** Three years of one and two of the other: the shorter would look cheap. */
  @Test
  void unequalHorizonsAreNotCombined() {
    MakeOrBuy answer =
        MakeOrBuy.of(
            with(
                option(
                    "make",
                    DeliveryModel.IN_HOUSE,
                    60,
                    null,
                    cost(DeliveryCostKind.SERVICE, 30, 30, 30)),
                option("buy", DeliveryModel.MARKET, 60, 2, cost(DeliveryCostKind.SERVICE, 35, 35)),
                option("stop", DeliveryModel.STOP, 0, null, cost(DeliveryCostKind.SERVICE))));
    assertThat(answer.best())
        .isEqualTo(
            Figure.none(
                "the service does not run over the same years; its costs end: make in year 2, buy"
                    + " in year 1"));
  }

  @Test
  void costsOffTheirScaleAreNotCombined() {
    MakeOrBuy answer =
        MakeOrBuy.of(
            with(
                option(
                    "make", DeliveryModel.IN_HOUSE, 60, null, cost(DeliveryCostKind.SERVICE, 401)),
                option("buy", DeliveryModel.MARKET, 60, 2, cost(DeliveryCostKind.SERVICE, -5))));
    assertThat(answer.best())
        .isEqualTo(
            Figure.none("a cost lies off the scale from 0 to 400: make with 401, buy with −5"));
    assertThat(answer.cheapest()).containsExactly("buy");
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
    // 0.5 w + 0.9 (1 − w) = 0.75 w + 0.5 (1 − w) where w = 0.4 ÷ 0.65.
    double at = answer.switchesAt().orElseThrow();
    assertThat(at).isCloseTo(0.4 / 0.65, within(1e-12));
    MakeOrBuy level = MakeOrBuy.of(with(options, at, EXAMPLE.conflicts(), null));
    assertThat(level.options().get(0).combined().orElseThrow())
        .isCloseTo(level.options().get(1).combined().orElseThrow(), within(1e-12));
    assertThat(answer.options().get(2).combined())
        .isEqualTo(Figure.none("no supplier is able to deliver some part of it"));
    assertThat(answer.notes())
        .contains(
            "No supplier is able to deliver dream, market: it is left out.",
            "What make commits is above the limit of the mandate: it needs another.",
            "Only council may decide, inside its mandate; this appraises.");
    assertThat(answer.options().get(0).withinMandate()).isEqualTo(Figure.of(false));
    assertThat(answer.options().get(1).withinMandate()).isEqualTo(Figure.of(true));
    assertThat(
            MakeOrBuy.of(with(options, 0.2, EXAMPLE.conflicts(), Money.of("150", "EUR")))
                .options()
                .get(0)
                .withinMandate())
        .isEqualTo(Figure.none("the limit of the mandate is in EUR"));
    assertThat(MakeOrBuy.of(with(options.subList(1, 3), 0.2, List.of(), null)).best())
        .isEqualTo(Figure.none("only buy can be delivered, and there is nothing to set it beside"));
  }

  /** A mixed economy is an option like any other, with the market of each part and its interest. */
  @Test
  void aMixedEconomyIsAnOptionLikeAnyOther() {
    DeliveryCase mix =
        mixed(
            "mix",
            List.of(
                new DeliveryPart(DeliveryModel.IN_HOUSE, 0.4, null),
                new DeliveryPart(DeliveryModel.MARKET, 0.6, null)),
            80,
            cost(DeliveryCostKind.SERVICE, 150));
    DeliveryCase buy =
        option("buy", DeliveryModel.MARKET, 50, 3, cost(DeliveryCostKind.SERVICE, 100));
    MakeOrBuy answer = MakeOrBuy.of(with(mix, buy));
    assertThat(answer.best()).isEqualTo(Figure.of(List.of("mix")));
    assertThat(answer.notes())
        .contains(
            "mix is a mixed economy: in-house 0.4, market 0.6.",
            "Whether there are suppliers for mix, market, is not known.");
    refused(
        with(List.of(mix, buy), 0.5, List.of(), null),
        "/conflicts must record the in-house team's interest in the answer");
  }

  @Test
  void aLeadThatDoesNotCountIsTooCloseToCall() {
    MakeOrBuy answer =
        MakeOrBuy.of(
            with(
                option(
                    "make", DeliveryModel.IN_HOUSE, 60, null, cost(DeliveryCostKind.SERVICE, 100)),
                option("buy", DeliveryModel.MARKET, 63, 3, cost(DeliveryCostKind.SERVICE, 100))));
    assertThat(answer.verdict()).isEqualTo(Figure.of(AppraisalVerdict.TOO_CLOSE_TO_CALL));
    assertThat(answer.inWords())
        .startsWith("Too close to call: buy is ahead of make by 0.015, less than the 0.02");
  }

  @Test
  void refusesSilenceOnGoingOnAsNowAndPartsThatMakeNoWhole() {
    DeliveryCase wrong =
        mixed(
            "mix",
            List.of(
                new DeliveryPart(DeliveryModel.IN_HOUSE, 0.4, 2),
                new DeliveryPart(DeliveryModel.MARKET, 0.4, null)),
            80,
            cost(DeliveryCostKind.SERVICE, 150));
    DeliveryCase half =
        mixed(
            "half",
            List.of(
                new DeliveryPart(DeliveryModel.GRANT, 0.4, null),
                new DeliveryPart(DeliveryModel.MARKET, null, null)),
            80,
            cost(DeliveryCostKind.SERVICE, 150));
    refused(
        new MakeOrBuyQuestion(
            EXAMPLE.basis(),
            List.of(wrong, half),
            new CostQualityWeighing(0.5, new CriterionScale(10.0, 10.0), null),
            null,
            EXAMPLE.conflicts(),
            null,
            null),
        "/asNowAbsent must say why no option goes on as now, or one must",
        "/options/0/parts must have shares that add up to 1 but add up to 0.8",
        "/options/0/parts/0/suppliersAble must be left out where nobody outside delivers",
        "/options/1/parts must have a share for every part or for none",
        "/weighing/costScale/highest must be above the lowest cost by 1 or more");
    DeliveryCase now =
        new DeliveryCase(
            "now",
            null,
            true,
            List.of(new DeliveryPart(DeliveryModel.MARKET, null, 1)),
            List.of(cost(DeliveryCostKind.SERVICE, 100)),
            50.0,
            List.of());
    refused(
        with(now, option("x", DeliveryModel.MARKET, 5, 1, cost(DeliveryCostKind.SERVICE))),
        "/asNowAbsent must be left out where an option goes on as now");
  }

  @Test
  void refusesAnInHouseOptionWithoutItsInterestRecorded() {
    refused(
        new MakeOrBuyQuestion(
            EXAMPLE.basis(),
            EXAMPLE.options(),
            EXAMPLE.weighing(),
            EXAMPLE.asNowAbsent(),
            List.of(),
            null,
            null),
        "/conflicts must record the in-house team's interest in the answer");
  }
}
