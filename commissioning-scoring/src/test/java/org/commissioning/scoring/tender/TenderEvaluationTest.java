package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

class TenderEvaluationTest {

  @Test
  void explainsTheExampleStepByStep() {
    TenderEvaluation evaluation = TenderEvaluation.of(ExampleProcurement.twoProviders());

    assertThat(evaluation.lot("1").ranking())
        .hasToString("1. Example Care B 92.00 · 2. Example Care A 88.00");
    assertThat(evaluation.working().text())
        .isEqualTo(
            """
            Lot 1, Example Care A: marks, prices and gates
              Price for three years, evaluated price: lump sum = 100000 GBP
              Quality of support, mark (consensus): 4
              Quality of support, points: W × mark ÷ highest mark = 60 × 4 ÷ 5 = 48 points
              In the field of bids: yes

            Lot 1, Example Care B: marks, prices and gates
              Price for three years, evaluated price: lump sum = 125000 GBP
              Quality of support, mark (consensus): 5
              Quality of support, points: W × mark ÷ highest mark = 60 × 5 ÷ 5 = 60 points
              In the field of bids: yes

            Lot 1: the field of bids
              Price, tenders in the field: Example Care A, Example Care B
              Lowest price in the field: 100000
              Highest price in the field: 125000
              Example Care A: Price, points: W × Pmin ÷ P = 40 × 100000 ÷ 100000 = 40 points
              Example Care B: Price, points: W × Pmin ÷ P = 40 × 100000 ÷ 125000 = 32 points

            Lot 1, Example Care A: points
              Total: round(price + quality; 2 places, half-up) = round(40 + 48; 2 places, half-up) = 88 points

            Lot 1, Example Care B: points
              Total: round(price + quality; 2 places, half-up) = round(32 + 60; 2 places, half-up) = 92 points

            Lot 1: order
              Place 1: Example Care B, 92
              Place 2: Example Care A, 88
            """);
  }

  @Test
  void scoresThePriceByEachFormula() {
    assertThat(pointsOfB(Draft.RATIO, Draft.UNCLIPPED)).isEqualTo("32");
    assertThat(pointsOfB(Draft.above("40"), Draft.UNCLIPPED)).isEqualTo("30");
    assertThat(pointsOfB(Draft.above("20"), Draft.UNCLIPPED)).isEqualTo("35");
    assertThat(pointsOfB(Draft.MIN_MAX, Draft.UNCLIPPED)).isEqualTo("30");
    assertThat(pointsOfB(Draft.bounds("80", "160"), Draft.UNCLIPPED)).isEqualTo("17.5");
    assertThat(pointsOfB(Draft.bounds("130", "160"), Draft.UNCLIPPED))
        .isEqualTo("46.666667… (140/3)");
  }

  /** A at 100, B at 125, C at 200; the price carries 40 points. */
  private static String pointsOfB(PriceFormula formula, Clipping clipping) {
    Draft draft = new Draft().price("price", "40", formula, clipping).quality("quality", "60");
    draft.bid("A").price("100").mark("quality", "3");
    draft.bid("B").price("125").mark("quality", "3");
    draft.bid("C").price("200").mark("quality", "3");
    return draft.evaluate().tender("B").criterion("price").points().toString();
  }

  @Test
  void clipsOnlyAsStated() {
    Clipping floor = new Clipping.Clipped(BigDecimal.ZERO, null);
    Clipping ceiling = new Clipping.Clipped(null, Draft.number("40"));
    Clipping both = new Clipping.Clipped(Draft.number("1"), Draft.number("40"));
    assertThat(pointsOfB(Draft.above("400"), Draft.UNCLIPPED)).isEqualTo("-60");
    assertThat(pointsOfB(Draft.above("400"), floor)).isEqualTo("0");
    assertThat(pointsOfB(Draft.above("400"), both)).isEqualTo("1");
    assertThat(pointsOfB(Draft.bounds("130", "160"), ceiling)).isEqualTo("40");
    assertThat(pointsOfB(Draft.bounds("130", "160"), both)).isEqualTo("40");
  }

  @Test
  void givesFullPointsToEachWhereMinMaxPricesAreEqual() {
    Draft draft = new Draft().price("100", Draft.MIN_MAX);
    draft.bid("A").price("70");
    draft.bid("B").price("70.00");

    assertThat(draft.evaluate().ranking())
        .hasToString("1. Provider A 100.00 · 1. Provider B 100.00");
  }

  @Test
  void ranksByPriceForAQualityPoint() {
    Draft draft =
        new Draft()
            .element("total")
            .quality("q", "100")
            .combine(new Combination.PricePerQualityPoint("total"));
    draft.bid("A").price("total", "1000").mark("q", "4");
    draft.bid("B").price("total", "900").mark("q", "3");
    draft.bid("C").price("total", "1500").mark("q", "5");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.ranking())
        .hasToString("1. Provider A 12.50 · 2. Provider B 15.00 · 2. Provider C 15.00");
    assertThat(lot.ranking().orElseThrow().measure()).isEqualTo("GBP for a quality point");
    assertThat(lot.combination()).isEqualTo("price-per-quality-point");
  }

  @Test
  void hasNoPriceForAPointWhereQualityIsNil() {
    Draft draft =
        new Draft()
            .element("total")
            .quality("q", "100")
            .combine(new Combination.PricePerQualityPoint("total"));
    draft.bid("A").price("total", "1000").mark("q", "0");

    assertThat(draft.evaluate().ranking())
        .hasToString(
            "not calculable: Provider A cannot be placed (the tender has no quality points to"
                + " divide its price by)");
  }

  @Test
  void takesTheValueOfQualityOffThePrice() {
    Draft draft =
        new Draft()
            .element("total")
            .criterion("q", null, null, Draft.marked("0-5"), null)
            .criterion("r", null, null, Draft.marked("0-5"), null)
            .importance(new RelativeImportance.Description("in pounds"))
            .combine(
                new Combination.AwardOnValue(
                    "total",
                    List.of(
                        new Combination.QualityValue("q", Draft.number("1000")),
                        new Combination.QualityValue("r", Draft.number("500")))));
    draft.bid("A").price("total", "10000").mark("q", "4").mark("r", "5");
    draft.bid("B").price("total", "9500").mark("q", "2").mark("r", "0");

    assertThat(draft.evaluate().ranking())
        .hasToString("1. Provider A 8700.00 · 2. Provider B 9100.00");
  }

  @Test
  void takesTheLowestPriceAmongThoseThatPassEveryGate() {
    Draft draft =
        new Draft()
            .element("total")
            .criterion("insured", null, null, new Assessment.PassFail(), null)
            .importance(new RelativeImportance.Description("Price alone"))
            .combine(new Combination.LowestPrice("total"));
    draft.bid("A").price("total", "10").gate("insured", false, "no certificate");
    draft.bid("B").price("total", "20").gate("insured", true, null);
    draft.bid("C").price("total", "30").gate("insured", true, null);

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.ranking()).hasToString("1. Provider B 20.00 · 2. Provider C 30.00");
    assertThat(lot.tender("A").admission())
        .isEqualTo(new Admission.NotAdmitted(List.of("failed Criterion insured: no certificate")));
    assertThat(lot.tender("A").score())
        .hasToString("not calculable: the tender is not in the field of bids");
  }

  @Test
  void leavesJudgementToThoseWhoJudge() {
    Draft draft =
        new Draft()
            .criterion("q", null, null, Draft.marked("0-5"), null)
            .importance(new RelativeImportance.Ranking(List.of("q")))
            .combine(new Combination.Judgement("The panel weighs the criteria in order."));
    draft.bid("A").mark("q", "4");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.ranking())
        .hasToString(
            "not calculable: the published rules judge the order, they do not work it out");
    assertThat(lot.tender("A").criterion("q").mark()).isEqualTo(Figure.of(Exact.of(4)));
    assertThat(lot.tender("A").criterion("q").points())
        .hasToString("not calculable: importance is stated without numbers");
  }

  @Test
  void keepsTheFieldOfBidsWithTheScores() {
    Draft draft =
        new Draft()
            .price("40", Draft.RATIO)
            .criterion("q", null, "60", Draft.marked("0-5"), Draft.minimumMark("3"));
    draft.bid("C").price("50").mark("q", "2");
    draft.bid("B").price("100").mark("q", "3");
    draft.bid("A").price("125").mark("q", "5");
    draft.bid("D").price("60").mark("q", "5").excluded("received after the deadline");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.fields())
        .containsExactly(
            new FieldOfBids(
                "price",
                "lowest-price-ratio",
                List.of("A", "B"),
                Figure.of(Exact.of(100)),
                Figure.of(Exact.of(125)),
                null));
    assertThat(lot.ranking()).hasToString("1. Provider A 92.00 · 2. Provider B 76.00");
    assertThat(lot.tender("C").admission())
        .isEqualTo(
            new Admission.NotAdmitted(
                List.of("Criterion q has a mark of 2, below the minimum of 3")));
    assertThat(lot.tender("D").admission())
        .isEqualTo(new Admission.NotAdmitted(List.of("excluded: received after the deadline")));
    assertThat(lot.notes()).isEmpty();
    draft.bid("E").price("110").mark("q", "4");
    assertThat(draft.evaluate().notes())
        .containsExactly(
            "Price price is scored against the other tenders: if a tender that did not win were"
                + " taken out, the order of the others could change.");
  }

  @Test
  void looksAtAMinimumOnPriceAfterTheFieldIsScored() {
    Draft draft =
        new Draft()
            .criterion(
                "price",
                null,
                "40",
                new Assessment.Priced("price", Draft.RATIO, Draft.UNCLIPPED),
                Draft.minimumPoints("10"))
            .element("price")
            .quality("q", "60");
    draft.bid("A").price("100").mark("q", "3");
    draft.bid("B").price("500").mark("q", "5");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.tender("B").admission())
        .isEqualTo(
            new Admission.NotAdmitted(
                List.of("Criterion price has 8 points, below the minimum of 10")));
    assertThat(lot.ranking()).hasToString("1. Provider A 76.00");
    assertThat(lot.notes())
        .contains(
            "Provider B failed a minimum that waits for prices or for other tenders' marks. The"
                + " scores of the others were worked out with it in the field.");
  }

  @Test
  void passesAMinimumThatIsMetExactly() {
    Draft draft =
        new Draft().criterion("q", null, "100", Draft.marked("0-5"), Draft.minimumPoints("60"));
    draft.bid("A").mark("q", "3");
    draft.bid("B").mark("q", "2.99");

    assertThat(draft.evaluate().ranking()).hasToString("1. Provider A 60.00");
  }

  @Test
  void cannotSayWhoIsInTheFieldWithoutTheOutcomeOfAGate() {
    Draft draft =
        new Draft()
            .price("100", Draft.RATIO)
            .criterion("insured", null, null, new Assessment.PassFail(), null);
    draft.bid("A").price("10").gate("insured", true, null);
    draft.bid("B").price("20");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.tender("B").admission())
        .isEqualTo(new Admission.Undetermined(List.of("the outcome of Criterion insured")));
    String reason =
        "whether Provider B is in the field of bids cannot be determined: needs the outcome of"
            + " Criterion insured";
    assertThat(lot.ranking()).hasToString("not calculable: " + reason);
    assertThat(lot.tender("A").criterion("price").points())
        .hasToString("not calculable: " + reason);
    assertThat(lot.tender("B").criterion("insured").basis()).isEqualTo("no outcome recorded");
  }

  @Test
  void saysThatNobodyPassed() {
    Draft draft = new Draft().price("100", Draft.RATIO);
    draft.bid("A").price("10").excluded("late");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.ranking()).hasToString("not calculable: no tender passed every gate");
    assertThat(lot.fields().get(0).lowest())
        .hasToString("not calculable: no tender is in the field");
  }

  @Test
  void countsMarksAsTheScoreOfRecordSays() {
    Draft draft = new Draft().quality("q", "100");
    draft
        .bid("A")
        .mark("q", "E1", "1")
        .mark("q", "E2", "5")
        .mark("q", "E3", "4")
        .remark("q", "E1", "2", 2)
        .agreed("q", "3", 1)
        .agreed("q", "4", 2);

    assertThat(markOf(draft.record(new ScoreOfRecord.Mean()))).isEqualTo("3.666667… (11/3)");
    assertThat(markOf(draft.round(Rounding.Stage.MARK, 1))).isEqualTo("3.7");
    assertThat(markOf(draft.record(new ScoreOfRecord.Median()))).isEqualTo("4");
    assertThat(markOf(draft.record(new ScoreOfRecord.Consensus()))).isEqualTo("4");
    assertThat(markOf(draft.record(new ScoreOfRecord.SingleEvaluator("E1")))).isEqualTo("2");
    assertThat(draft.evaluate().tender("A").criterion("q").basis())
        .isEqualTo("mark of E1, revision 2");
    draft.bid("A").mark("q", "E4", "3");
    assertThat(markOf(draft.record(new ScoreOfRecord.Median()))).isEqualTo("3.5");
    draft.bid("A").published("q", "5", ScoreUnit.MARK);
    assertThat(markOf(draft.record(new ScoreOfRecord.PublishedFinal()))).isEqualTo("5");
  }

  private static String markOf(Draft draft) {
    return draft.evaluate().tender("A").criterion("q").mark().toString();
  }

  @Test
  void saysWhichScoreOfRecordIsMissing() {
    Draft draft = new Draft().quality("q", "100");
    draft.bid("A");

    assertThat(markOf(draft.record(new ScoreOfRecord.Mean())))
        .isEqualTo("not calculable: no evaluator gave a mark");
    assertThat(markOf(draft.record(new ScoreOfRecord.SingleEvaluator("E9"))))
        .isEqualTo("not calculable: evaluator E9 gave no mark");
    assertThat(markOf(draft.record(new ScoreOfRecord.PublishedFinal())))
        .isEqualTo("not calculable: no score is published");
    assertThat(markOf(draft.record(new ScoreOfRecord.Consensus())))
        .isEqualTo("not calculable: the evaluators' consensus is not recorded");
    assertThat(draft.evaluate().ranking())
        .hasToString(
            "not calculable: Provider A cannot be placed (Criterion q: the evaluators' consensus"
                + " is not recorded)");
  }

  @Test
  void answersForTheOtherLotsWhereOneLacksItsConsensus() {
    Draft agreed = new Draft().quality("q", "100").record(new ScoreOfRecord.Consensus());
    agreed.bid("A").agreed("q", "4", 1);
    Draft open = new Draft().quality("q", "100").record(new ScoreOfRecord.Consensus());
    open.bid("A").mark("q", "E1", "4").mark("q", "E2", "1");
    Procurement one = agreed.procurement();
    Lot second = new Lot("2", "Lot two", open.lot().rules(), open.lot().tenders());
    Procurement both =
        new Procurement(
            "T-2",
            "Two lots",
            null,
            null,
            one.bidders(),
            one.evaluators(),
            List.of(one.lots().get(0), second));

    TenderEvaluation evaluation = TenderEvaluation.of(both);

    assertThat(evaluation.lot("1").ranking()).hasToString("1. Provider A 80.00");
    assertThat(evaluation.lot("2").ranking())
        .hasToString(
            "not calculable: Provider A cannot be placed (Criterion q: the evaluators' consensus"
                + " is not recorded)");
    assertThatThrownBy(() -> evaluation.lot("3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no lot '3'; there is 1, 2");
  }

  @Test
  void weighsSubCriteriaOfTheWholeAndOfTheParentAlike() {
    Draft whole = new Draft().criterion("quality", null, "60", null, null);
    whole.criterion("a", "quality", "24", Draft.marked("0-5"), null);
    whole.criterion("b", "quality", "36", Draft.marked("0-5"), null);
    whole.quality("c", "40");
    Draft parent =
        new Draft()
            .importance(new RelativeImportance.Percentages(WeightBase.PARENT))
            .criterion("quality", null, "60", null, null);
    parent.criterion("a", "quality", "40", Draft.marked("0-5"), null);
    parent.criterion("b", "quality", "60", Draft.marked("0-5"), null);
    parent.quality("c", "40");
    for (Draft draft : List.of(whole, parent)) {
      draft.bid("A").mark("a", "4").mark("b", "2").mark("c", "5");
      TenderResult result = draft.evaluate().tender("A");
      assertThat(result.criterion("a").available()).isEqualTo(Exact.of(24));
      assertThat(result.criterion("quality").available()).isEqualTo(Exact.of(60));
      assertThat(result.criterion("quality").points()).isEqualTo(Figure.of(Exact.of("33.6")));
      assertThat(result.score()).isEqualTo(Figure.of(Exact.of("73.6")));
    }
  }

  @Test
  void roundsWhereStatedAndNowhereElse() {
    Draft exact = thirds(new Draft());
    assertThat(exact.evaluate().tender("A").score()).isEqualTo(Figure.of(Exact.of(100)));

    Draft criterion = thirds(new Draft().round(Rounding.Stage.CRITERION, 2));
    assertThat(criterion.evaluate().tender("A").score()).isEqualTo(Figure.of(Exact.of("99.99")));

    Draft subtotal = thirds(new Draft().round(Rounding.Stage.SUBTOTAL, 0));
    assertThat(subtotal.evaluate().tender("A").criterion("group").points())
        .isEqualTo(Figure.of(Exact.of(67)));

    Draft price = new Draft().price("100", Draft.RATIO).round(Rounding.Stage.EVALUATED_PRICE, 0);
    price.bid("A").price("10.4");
    price.bid("B").price("20.5");
    assertThat(price.evaluate().tender("B").prices().get(0).amount())
        .isEqualTo(Figure.of(Exact.of(21)));
  }

  /** Three equal criteria of points that have no end, the first two in a group. */
  private static Draft thirds(Draft draft) {
    draft.importance(new RelativeImportance.Points(Draft.number("300")));
    draft.criterion("group", null, null, null, null);
    draft.scales.add(Draft.scale("0-3", 0, 3));
    draft.scales.add(Draft.scale("0-9", 0, 9));
    draft.criterion("a", "group", "100", Draft.marked("0-3"), null);
    draft.criterion("b", "group", "100", Draft.marked("0-3"), null);
    draft.criterion("c", null, "100", Draft.marked("0-9"), null);
    draft.bid("A").mark("a", "1").mark("b", "1").mark("c", "3");
    return draft;
  }

  @Test
  void sharesPlacesUnlessATieBreakIsPublished() {
    Draft draft = new Draft().price("50", Draft.bounds("0", "100")).quality("q", "50");
    draft.bid("C").price("20").mark("q", "3");
    draft.bid("A").price("40").mark("q", "4");
    draft.bid("B").price("60").mark("q", "5");
    draft.bid("D").price("80").mark("q", "1");

    assertThat(draft.evaluate().ranking())
        .hasToString(
            "1. Provider A 70.00 · 1. Provider B 70.00 · 1. Provider C 70.00 · 4. Provider D"
                + " 20.00");
    assertThat(draft.evaluate().ranking().orElseThrow().first()).hasSize(3);

    draft.tieBreak(new TieBreak.HigherPoints("q"));
    Ranking byQuality = draft.evaluate().ranking().orElseThrow();
    assertThat(byQuality)
        .hasToString(
            "1. Provider B 70.00 · 2. Provider A 70.00 · 3. Provider C 70.00 · 4. Provider D"
                + " 20.00");
    assertThat(byQuality.places())
        .extracting(Ranking.Place::separatedBy)
        .containsExactly(
            "higher points on Criterion q",
            "higher points on Criterion q",
            "higher points on Criterion q",
            null);

    draft.tieBreaks.clear();
    draft.tieBreak(new TieBreak.LowerPrice("price"));
    assertThat(draft.evaluate().ranking().orElseThrow().first())
        .extracting(Ranking.Place::bidder, Ranking.Place::separatedBy)
        .containsExactly(tuple("C", "lower price of Price of price"));
  }

  @Test
  void evaluatesAScheduleOfItems() {
    Draft draft =
        new Draft()
            .element(
                "care",
                new PriceElement.Item("day", "Day hour", "hour", Draft.number("1000")),
                new PriceElement.Item("night", "Night hour", "hour", Draft.number("250.5")))
            .criterion(
                "price",
                null,
                "100",
                new Assessment.Priced("care", Draft.RATIO, Draft.UNCLIPPED),
                null);
    draft.bid("A").rates("care", "night", "30", "day", "20");
    draft.bid("B").rates("care", "day", "27.515", "night", "30");

    TenderEvaluation evaluation = TenderEvaluation.of(draft.procurement());

    assertThat(evaluation.lot("1").tender("A").prices())
        .containsExactly(
            new EvaluatedPrice("care", "Price of care", "GBP", Figure.of(Exact.of("27515"))));
    assertThat(evaluation.working().text())
        .contains(
            "  Price of care, evaluated price: rate of day × volume of day + rate of night × volume"
                + " of night = 20 × 1000 + 30 × 250.5 = 27515 GBP\n");
  }

  @Test
  void showsPublishedPointsBesideThoseThatAPriceGives() {
    Draft draft = new Draft().price("40", Draft.RATIO).quality("q", "60");
    draft.bid("A").price("100").mark("q", "3").published("price", "40.00", ScoreUnit.POINTS);
    draft.bid("B").price("160").mark("q", "5").published("price", "25.01", ScoreUnit.POINTS);

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.tender("B").criterion("price").published()).isEqualByComparingTo("25.01");
    assertThat(lot.tender("B").criterion("price").points()).isEqualTo(Figure.of(Exact.of(25)));
    assertThat(lot.notes())
        .contains("Provider B, Price price: published as 25.01, worked out as 25.")
        .noneMatch(note -> note.startsWith("Provider A"));
  }

  @Test
  void usesPublishedPointsWhereThePriceIsWithheld() {
    Draft draft = new Draft().price("40", Draft.RATIO).quality("q", "60");
    draft.bid("A").withheld("price").mark("q", "3").published("price", "40.00", ScoreUnit.POINTS);
    draft.bid("B").withheld("price").mark("q", "5").published("price", "25.01", ScoreUnit.POINTS);

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.ranking()).hasToString("1. Provider B 85.01 · 2. Provider A 76.00");
    assertThat(lot.tender("B").criterion("price").basis()).isEqualTo("as published");
    assertThat(lot.tender("B").prices().get(0).amount())
        .hasToString("not calculable: the price is withheld");
  }

  @Test
  void scoresMarksAgainstTheBestInTheFieldOnly() {
    Draft draft =
        new Draft()
            .criterion(
                "q", null, "100", new Assessment.Marked("0-5", MarkConversion.OVER_BEST), null);
    draft.bid("A").mark("q", "3");
    draft.bid("B").mark("q", "4");
    draft.bid("C").mark("q", "5").excluded("late");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.ranking()).hasToString("1. Provider B 100.00 · 2. Provider A 75.00");
    assertThat(lot.tender("C").criterion("q").points())
        .hasToString("not calculable: the tender is not in the field of bids");
    draft.bids.clear();
    draft.bid("A").mark("q", "0");
    assertThat(draft.evaluate().tender("A").criterion("q").points())
        .hasToString("not calculable: the best mark in the field is 0");
  }

  @Test
  void doesNotDivideByAPriceThatRoundsToZero() {
    Draft draft = new Draft().price("100", Draft.RATIO).round(Rounding.Stage.EVALUATED_PRICE, 0);
    draft.bid("A").price("0.4");
    draft.bid("B").price("10");

    assertThat(draft.evaluate().tender("B").criterion("price").points())
        .hasToString(
            "not calculable: a price in the field is not above zero, and the formula divides by"
                + " prices");
  }

  @Test
  void saysWhoTenderedAndWhatIsJudgedWhenAskedForSomethingElse() {
    Draft draft = new Draft().quality("q", "100");
    draft.bid("A").mark("q", "3");
    LotEvaluation lot = draft.evaluate();

    assertThatThrownBy(() -> lot.tender("Z")).hasMessage("bidder 'Z' did not tender for lot '1'");
    assertThatThrownBy(() -> lot.tender("A").criterion("z"))
        .hasMessage("the lot has no criterion 'z'");
  }

  @Test
  void describesEveryFormulaThatThePermittedTypesAllow() {
    assertThat(AwardFormulas.all())
        .extracting(FormulaProperties::id)
        .containsExactly(
            "lowest-price-ratio",
            "percentage-above-lowest",
            "linear-to-multiple",
            "min-max",
            "mean-gets-half",
            "fixed-bounds",
            "discount-over-best",
            "discount-to-saturation",
            "bilinear-discount",
            "corrected-proportional",
            "logarithmic",
            "halving-logarithmic",
            "near-arithmetic-mean",
            "near-high-mean",
            "near-geometric-mean-with-budget",
            "near-median",
            "near-geometric-mean",
            "near-low-mean",
            "benchmark-deviation",
            "highest-income",
            "weighted-sum",
            "price-per-quality-point",
            "award-on-value",
            "lowest-price",
            "best-combined",
            "quality-and-cost",
            "value-for-money",
            "simple-reference-value",
            "extended-reference-value",
            "utility-index",
            "price-addition",
            "relative-value-cost",
            "quality-based",
            "fit-to-budget",
            "judgement");
    assertThat(AwardFormulas.all())
        .hasSize(
            PriceFormula.class.getPermittedSubclasses().length
                + Combination.class.getPermittedSubclasses().length);
    assertThat(AwardFormulas.of(Draft.RATIO).rankingParadoxPossible()).isTrue();
    assertThat(AwardFormulas.of(Draft.bounds("1", "2")).rankingParadoxPossible()).isFalse();
    assertThat(AwardFormulas.of(new Combination.WeightedSum()).id()).isEqualTo("weighted-sum");
    assertThat(AwardFormulas.all()).allSatisfy(f -> assertThat(f.references()).isNotEmpty());
  }

  /** A tie-break is for all of a group or for none, whoever is entered first. */
  @Test
  void appliesNoTieBreakWhereAFigureIsMissing() {
    List<List<String>> orders =
        List.of(
            List.of("A", "B", "C", "D"), List.of("A", "C", "B", "D"), List.of("D", "C", "B", "A"));
    Map<String, String> prices = Map.of("A", "10", "C", "5", "D", "1");
    for (List<String> order : orders) {
      Draft draft = new Draft().quality("q", "100").element("price");
      draft.tieBreak(new TieBreak.LowerPrice("price"));
      for (String id : order) {
        draft.bid(id).mark("q", "4");
        if (prices.containsKey(id)) {
          draft.bid(id).price(prices.get(id));
        } else {
          draft.bid(id).withheld("price");
        }
      }
      LotEvaluation lot = draft.evaluate();
      assertThat(lot.ranking())
          .hasToString(
              "1. Provider A 80.00 · 1. Provider B 80.00 · 1. Provider C 80.00 · 1. Provider D"
                  + " 80.00");
      assertThat(lot.notes())
          .containsExactly(
              "The tie-break lower price of Price of price could not be applied to tenders of equal"
                  + " score, since the figure is not known for Provider B.");
    }
  }

  @Test
  void appliesTieBreaksOneAfterTheOther() {
    Draft draft = new Draft().quality("q", "50").quality("r", "50").element("price");
    draft.tieBreak(new TieBreak.LowerPrice("price")).tieBreak(new TieBreak.HigherPoints("r"));
    draft.bid("A").mark("q", "5").mark("r", "3").price("7");
    draft.bid("B").mark("q", "3").mark("r", "5").price("7");
    draft.bid("C").mark("q", "4").mark("r", "4").price("9");

    Ranking ranking = draft.evaluate().ranking().orElseThrow();

    assertThat(ranking)
        .hasToString("1. Provider B 80.00 · 2. Provider A 80.00 · 3. Provider C 80.00");
    assertThat(ranking.places())
        .extracting(Ranking.Place::separatedBy)
        .containsOnly("lower price of Price of price");
  }

  @Test
  void looksAtAMinimumMarkBeforePriceHoweverTheMarkBecomesPoints() {
    Draft draft =
        new Draft()
            .price("50", Draft.RATIO)
            .criterion(
                "q",
                null,
                "50",
                new Assessment.Marked("0-5", MarkConversion.OVER_BEST),
                Draft.minimumMark("3"));
    draft.bid("A").price("100").mark("q", "4");
    draft.bid("B").price("125").mark("q", "5");
    draft.bid("X").price("10").mark("q", "1");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.fields()).allSatisfy(f -> assertThat(f.bidders()).containsExactly("A", "B"));
    assertThat(lot.ranking()).hasToString("1. Provider A 90.00 · 1. Provider B 90.00");
    assertThat(lot.notes()).isEmpty();
  }

  @Test
  void leavesAGroupOfGatesOutOfTheSum() {
    Draft draft = new Draft().criterion("t", null, null, null, null);
    draft.criterion("g", "t", null, null, null);
    draft.criterion("gate", "g", null, new Assessment.PassFail(), null);
    draft.criterion("q", "t", "100", Draft.marked("0-5"), null);
    draft.criterion("h", null, null, null, null);
    draft.criterion("gate2", "h", null, new Assessment.PassFail(), null);
    draft.bid("A").mark("q", "4").gate("gate", true, null).gate("gate2", true, null);

    assertThat(draft.evaluate().ranking()).hasToString("1. Provider A 80.00");
  }

  @Test
  void keepsPublishedPointsApartFromTheStatedScoreOfRecord() {
    Draft draft = new Draft().quality("q", "100").record(new ScoreOfRecord.Consensus());
    draft.bid("A").agreed("q", "4", 1).published("q", "95", ScoreUnit.POINTS);
    draft.bid("B").mark("q", "1").published("q", "95", ScoreUnit.POINTS);

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.tender("B").criterion("q").points())
        .hasToString("not calculable: the evaluators' consensus is not recorded");
    assertThat(lot.tender("B").criterion("q").published()).isEqualByComparingTo("95");
    assertThat(lot.notes())
        .containsExactly("Provider A, Criterion q: published as 95, worked out as 80.");
  }

  /** The usual publication: everyone's points, and the price of the winner alone. */
  @Test
  void usesPublishedPointsWhereOnlyTheWinnersPriceIsPublished() {
    Draft draft =
        new Draft()
            .record(new ScoreOfRecord.PublishedFinal())
            .price("40", Draft.RATIO)
            .quality("q", "60");
    draft
        .bid("W")
        .price("100")
        .published("price", "40", ScoreUnit.POINTS)
        .published("q", "5", ScoreUnit.MARK);
    draft
        .bid("L")
        .withheld("price")
        .published("price", "30", ScoreUnit.POINTS)
        .published("q", "48", ScoreUnit.POINTS);

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.ranking()).hasToString("1. Provider W 100.00 · 2. Provider L 78.00");
    assertThat(lot.tender("W").criterion("price").basis()).isEqualTo("as published");
  }

  @Test
  void takesNoMeanOverUnequalPanels() {
    Draft draft = new Draft().quality("q", "100");
    draft.bid("A").mark("q", "E1", "4").mark("q", "E2", "3").mark("q", "E3", "2");
    draft.bid("B").mark("q", "E1", "4");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.tender("A").criterion("q").mark()).isEqualTo(Figure.of(Exact.of(3)));
    assertThat(lot.tender("B").criterion("q").mark())
        .hasToString(
            "not calculable: no mark of E2, E3, who marked other tenders on this criterion");
    draft.bid("A").excluded("withdrawn");
    assertThat(draft.evaluate().ranking()).hasToString("1. Provider B 80.00");
  }

  @Test
  void listsOnlyAdmittedTendersInAFieldThatIsNotDetermined() {
    Draft draft =
        new Draft()
            .price("100", Draft.RATIO)
            .criterion("gate", null, null, new Assessment.PassFail(), null);
    draft.bid("A").price("10").gate("gate", true, null);
    draft.bid("B").price("20");

    assertThat(draft.evaluate().fields().get(0).bidders()).containsExactly("A");
  }

  @Test
  void showsPlacesEnoughToTellScoresApart() {
    Draft draft = new Draft().criterion("q", null, "100", Draft.marked("0-100"), null);
    draft.bid("A").mark("q", "79.99996");
    draft.bid("B").mark("q", "80.00002");
    draft.bid("C").mark("q", "80.00002");

    assertThat(draft.evaluate().ranking())
        .hasToString("1. Provider B 80.00002 · 1. Provider C 80.00002 · 3. Provider A 79.99996");
  }

  @Test
  void dividesNoPriceThatRoundsToZeroByQuality() {
    Draft draft =
        new Draft()
            .element("total")
            .quality("q", "100")
            .combine(new Combination.PricePerQualityPoint("total"))
            .round(Rounding.Stage.EVALUATED_PRICE, 0);
    draft.bid("A").price("total", "0.4").mark("q", "4");

    assertThat(draft.evaluate().tender("A").score())
        .hasToString("not calculable: the price is not above zero");
  }

  @Test
  void showsHowAPriceForAPointAndAValueCameAbout() {
    Draft perPoint =
        new Draft()
            .element("total")
            .criterion("group", null, "100", null, null)
            .combine(new Combination.PricePerQualityPoint("total"));
    perPoint.criterion("q", "group", "60", Draft.marked("0-5"), null);
    perPoint.criterion("r", "group", "40", Draft.marked("0-5"), null);
    perPoint.bid("A").price("total", "1000").mark("q", "5").mark("r", "5");
    assertThat(TenderEvaluation.of(perPoint.procurement()).working().text())
        .contains(
            "  Criterion group, sub-total: q + r = 60 + 40 = 100 points\n",
            "  Quality points: group = 100 points\n",
            "  Price for a quality point: P ÷ Q = 1000 ÷ 100 = 10 GBP\n");

    Draft value =
        new Draft()
            .element("total")
            .criterion("q", null, null, Draft.marked("0-5"), null)
            .importance(new RelativeImportance.Description("in pounds"))
            .combine(
                new Combination.AwardOnValue(
                    "total", List.of(new Combination.QualityValue("q", Draft.number("500")))));
    value.bid("A").price("total", "1000").mark("q", "4");
    value.bid("B").withheld("total").mark("q", "4");
    value.bid("C").price("total", "900");
    value.record(new ScoreOfRecord.SingleEvaluator("E1"));
    TenderEvaluation evaluation = TenderEvaluation.of(value.procurement());
    assertThat(evaluation.working().text())
        .contains(
            "  Criterion q, value: V × mark ÷ highest mark = 500 × 4 ÷ 5 = 400 GBP\n",
            "  Price less the value of quality: P − value of q = 1000 − 400 = 600 GBP\n");
    assertThat(evaluation.lot("1").tender("B").score())
        .hasToString("not calculable: the price is withheld");
    assertThat(evaluation.lot("1").tender("C").score())
        .hasToString("not calculable: Criterion q: evaluator E1 gave no mark");
    value.bids.remove("B");
    value.bids.remove("C");
    assertThat(value.evaluate().ranking().orElseThrow().measure())
        .isEqualTo("GBP, price less the value of quality");
    perPoint.combine(new Combination.LowestPrice("total"));
    assertThat(perPoint.evaluate().ranking().orElseThrow().measure()).isEqualTo("GBP");
    assertThat(sharedMeasure()).isEqualTo("points");
  }

  private static String sharedMeasure() {
    Draft draft = new Draft().quality("q", "100");
    draft.bid("A").mark("q", "1");
    return draft.evaluate().ranking().orElseThrow().measure();
  }

  @Test
  void showsPointsTakenAsPublished() {
    Draft draft = new Draft().record(new ScoreOfRecord.PublishedFinal()).quality("q", "60");
    draft.criterion("s", null, "40", new Assessment.AsPublished(), null);
    draft.bid("A").published("q", "48.5", ScoreUnit.POINTS).published("s", "30", ScoreUnit.POINTS);
    draft.bid("B").published("q", "4", ScoreUnit.MARK);
    TenderEvaluation evaluation = TenderEvaluation.of(draft.procurement());
    assertThat(evaluation.working().text())
        .contains(
            "  Criterion q, points as published: 48.5 points\n",
            "  Criterion s, points as published: 30 points\n",
            "  Criterion q, mark (as published): 4\n");
    assertThat(evaluation.lot("1").tender("A").criterion("q").mark())
        .hasToString("not calculable: points are published, not the mark behind them");
    assertThat(evaluation.lot("1").tender("B").criterion("s").points())
        .hasToString("not calculable: no points are published");
  }

  @Test
  void leavesOutWhatIsNotInTheFieldWhenMarksAreScoredAgainstTheBest() {
    Draft draft =
        new Draft()
            .criterion(
                "q", null, "60", new Assessment.Marked("0-5", MarkConversion.OVER_BEST), null)
            .price("40", Draft.RATIO)
            .record(new ScoreOfRecord.Consensus());
    draft.bid("A").agreed("q", "4", 1).price("100");
    draft.bid("B").price("90");
    draft.bid("C").agreed("q", "5", 1).price("1").excluded("late");
    LotEvaluation lot = draft.evaluate();
    assertThat(lot.tender("A").criterion("q").points())
        .hasToString(
            "not calculable: the lowest and highest mark are not known, since 1 of 2 tenders in the"
                + " field has no known mark");
    assertThat(lot.tender("B").criterion("q").points())
        .hasToString("not calculable: the evaluators' consensus is not recorded");
    assertThat(lot.tender("C").criterion("q").points())
        .hasToString("not calculable: the tender is not in the field of bids");
    assertThat(lot.tender("C").criterion("price").points())
        .hasToString("not calculable: the tender is not in the field of bids");
    draft.bid("B").agreed("q", "3", 1);
    assertThat(draft.evaluate().ranking()).hasToString("1. Provider A 96.00 · 2. Provider B 85.00");
  }

  @Test
  void needsAMinimumThatCannotBeLookedAt() {
    Draft draft =
        new Draft()
            .record(new ScoreOfRecord.Consensus())
            .criterion("q", null, "60", Draft.marked("0-5"), Draft.minimumMark("3"))
            .criterion("r", null, "40", Draft.marked("0-5"), Draft.minimumPoints("8"));
    draft.bid("A").agreed("q", "3", 1).agreed("r", "1", 1);
    draft.bid("B");
    draft.bid("C").excluded("late");
    LotEvaluation lot = draft.evaluate();
    assertThat(lot.tender("B").admission())
        .isEqualTo(
            new Admission.Undetermined(
                List.of(
                    "a mark for Criterion q, which has a minimum",
                    "points for Criterion r, which has a minimum")));
    assertThat(lot.tender("C").criterion("q").mark())
        .hasToString("not calculable: the tender is excluded");
    assertThat(lot.tender("C").criterion("q").basis()).isEqualTo("not assessed");
    draft.bids.remove("B");
    assertThat(draft.evaluate().ranking()).hasToString("1. Provider A 44.00");
    draft.bid("A").agreed("r", "0.9", 2);
    assertThat(draft.evaluate().tender("A").admission())
        .isEqualTo(
            new Admission.NotAdmitted(
                List.of("Criterion r has 7.2 points, below the minimum of 8")));
  }
}
