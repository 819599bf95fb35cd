package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commissioning.io.report.SampleEvaluations.NO_ROUNDING;
import static org.commissioning.io.report.SampleEvaluations.TOTAL_TO_2;
import static org.commissioning.io.report.SampleEvaluations.bidders;
import static org.commissioning.io.report.SampleEvaluations.lot;
import static org.commissioning.io.report.SampleEvaluations.priceAndQuality;
import static org.commissioning.io.report.SampleEvaluations.qualityOnly;
import static org.commissioning.io.report.SampleEvaluations.tender;

import java.util.List;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Evaluator;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static PageDocument page(AwardRules rules, Tender... tenders) {
    return PageDocument.of(
        TenderEvaluation.of(
            new Procurement(
                "P",
                "Care",
                null,
                null,
                bidders("Ash", "Beech", "Cedar", "Damson", "Elm", "Fir", "Gorse"),
                List.of(new Evaluator("E1", null, null), new Evaluator("E2", null, null)),
                List.of(lot("1", "Care", rules, tenders)))));
  }

  private static String answer(AwardRules rules, Tender... tenders) {
    return page(rules, tenders).texts("p", "answer").get(0);
  }

  @Test
  void saysWhenThereIsNoOther() {
    assertThat(answer(priceAndQuality(TOTAL_TO_2), tender("A", "100", "quality", 4)))
        .isEqualTo("Ash is first with 88.00 points. No other tender is in the field of bids.");
  }

  @Test
  void namesAllThatShareFirstPlace() {
    assertThat(
            answer(
                priceAndQuality(TOTAL_TO_2),
                tender("B", "100", "quality", 4),
                tender("A", "100", "quality", 4),
                tender("C", "100", "quality", 4)))
        .isEqualTo(
            "Ash, Beech and Cedar share first place with 88.00 points each: nothing in the"
                + " published rules separates them.");
  }

  @Test
  void countsThoseBeyondFive() {
    Tender[] tenders = new Tender[7];
    for (int i = 0; i < 7; i++) {
      tenders[i] = tender(Character.toString('A' + i), "100", "quality", 4);
    }
    assertThat(answer(priceAndQuality(TOTAL_TO_2), tenders))
        .isEqualTo(
            "Ash, Beech, Cedar, Damson, Elm and 2 others share first place with 88.00 points each:"
                + " nothing in the published rules separates them.");
  }

  @Test
  void namesAllThatShareSecondPlace() {
    assertThat(
            answer(
                priceAndQuality(TOTAL_TO_2),
                tender("A", "100", "quality", 4),
                tender("B", "100", "quality", 3),
                tender("C", "100", "quality", 3)))
        .isEqualTo("Ash is first with 88.00 points, 12.00 ahead of Beech and Cedar.");
  }

  @Test
  void showsAsManyDigitsAsTellFiguresApart() {
    AwardRules rules = priceAndQuality(NO_ROUNDING);
    Tender[] tenders = {tender("A", "1000000", "quality", 4), tender("B", "1000001", "quality", 4)};

    assertThat(answer(rules, tenders))
        .isEqualTo("Ash is first with 88.00000 points, 0.00004 ahead of Beech.");
    assertThat(page(rules, tenders).table("Lot 1: tenders in order, most points first"))
        .containsExactly("Place | Tender | Points", "1 | Ash | 88.00000", "2 | Beech | 87.99996");
    assertThat(page(rules, tenders).texts("p", "note"))
        .containsExactly(
            "The rules do not round these figures. They are shown to 5 decimal places; the working"
                + " has them in full.");
  }

  @Test
  void showsTotalsAtThePlacesThatTheRulesState() {
    AwardRules rules =
        priceAndQuality(new Rounding.ToPlaces(Rounding.Stage.TOTAL, 0, Rounding.Rule.TRUNCATE));

    assertThat(answer(rules, tender("A", "100", "quality", 4), tender("B", "130", "quality", 3)))
        .isEqualTo("Ash is first with 88 points, 22 ahead of Beech.");
  }

  @Test
  void saysByHowMuchThePriceIsLower() {
    assertThat(
            answer(
                qualityOnly(new Combination.LowestPrice("total"), NO_ROUNDING),
                tender("A", "1250000", "quality", 4),
                tender("B", "1249999.5", "quality", 1)))
        .isEqualTo("Beech is first with a price of £1,249,999.50, £0.50 lower than Ash.");
  }
}
