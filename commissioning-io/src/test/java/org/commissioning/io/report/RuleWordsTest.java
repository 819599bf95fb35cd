package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Evaluator;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.Rounding.Rule;
import org.commissioning.model.tender.Rounding.Stage;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;

class RuleWordsTest {

  @Test
  void saysInWhatWayImportanceIsStated() {
    assertThat(RuleWords.importance(new RelativeImportance.Percentages(WeightBase.PARENT)))
        .isEqualTo(
            "Weights are percentages of the criterion above. Those under each criterion, and those"
                + " at the top, sum to 100.");
    assertThat(RuleWords.importance(new RelativeImportance.Points(new BigDecimal("1000.0"))))
        .isEqualTo("Weights are points. They sum to 1,000.");
    assertThat(RuleWords.importance(new RelativeImportance.Ranking(List.of("a"))))
        .isEqualTo(
            "The criteria are put in order of importance, without numbers, so there is no total.");
  }

  @Test
  void saysWhichMarkCounts() {
    assertThat(
            List.of(
                new ScoreOfRecord.Mean(),
                new ScoreOfRecord.Median(),
                new ScoreOfRecord.SingleEvaluator("E1"),
                new ScoreOfRecord.PublishedFinal()))
        .extracting(rule -> RuleWords.scoreOfRecord(rule).toString())
        .containsExactly(
            "The mean of the evaluators' marks.",
            "The middle one of the evaluators' marks; of an even number, the mean of the two in the"
                + " middle.",
            "The marks of one evaluator, E1.",
            "The final score as published; how the evaluators came to it is not known.");
  }

  @Test
  void saysWhatIsRoundedAndWhichWay() {
    assertThat(
            List.of(
                new Rounding.None(),
                new Rounding.ToPlaces(Stage.EVALUATED_PRICE, 0, Rule.HALF_EVEN),
                new Rounding.ToPlaces(Stage.MARK, 1, Rule.HALF_DOWN),
                new Rounding.ToPlaces(Stage.CRITERION, 2, Rule.UP),
                new Rounding.ToPlaces(Stage.SUBTOTAL, 3, Rule.TRUNCATE)))
        .extracting(RuleWords::rounding)
        .containsExactly(
            "Nothing is rounded.",
            "Evaluated prices: to 0 decimal places, halves to the even neighbour.",
            "Means and medians of marks: to 1 decimal place, halves towards zero.",
            "The points of each criterion: to 2 decimal places, always away from zero.",
            "Sub-totals: to 3 decimal places, further digits cut off.");
  }

  @Test
  void saysToWhatRangePointsAreClipped() {
    BigDecimal forty = new BigDecimal("40");
    assertThat(
            List.of(
                new Clipping.Clipped(BigDecimal.ZERO, null),
                new Clipping.Clipped(null, forty),
                new Clipping.Clipped(BigDecimal.ZERO, forty)))
        .extracting(RuleWords::clipping)
        .containsExactly(
            "Points below 0 are raised to it.",
            "Points above 40 are lowered to it.",
            "Points below 0 are raised to it. Points above 40 are lowered to it.");
  }

  /** Parts of parts, a schedule of rates, fixed bounds, means and tie-breaks. */
  @Test
  void statesASchedulePublishedBoundsAndTieBreaks() {
    AwardRules rules =
        new AwardRules(
            List.of(
                new AwardCriterion(
                    "price",
                    null,
                    "Price",
                    new BigDecimal("50"),
                    new Assessment.Priced(
                        "rates",
                        new PriceFormula.FixedBounds(
                            new BigDecimal("10000"), new BigDecimal("30000")),
                        new Clipping.Clipped(BigDecimal.ZERO, new BigDecimal("50"))),
                    null),
                SampleEvaluations.marked("quality", null, "Quality", "50")),
            new RelativeImportance.Percentages(WeightBase.WHOLE),
            List.of(new ScoringScale("0-5", BigDecimal.ZERO, new BigDecimal("5"), null, List.of())),
            new PriceTerms(
                "GBP",
                VatTreatment.EXEMPT,
                List.of(
                    new PriceElement(
                        "rates",
                        "Yearly price",
                        List.of(
                            new PriceElement.Item(
                                "h", "Hour of care", "hour", new BigDecimal("1000")),
                            new PriceElement.Item(
                                "v", "Visit", "visit", new BigDecimal("12.5")))))),
            new ScoreOfRecord.Mean(),
            SampleEvaluations.SUM,
            List.of(new Rounding.ToPlaces(Stage.CRITERION, 1, Rule.HALF_UP)),
            List.of(new TieBreak.LowerPrice("rates"), new TieBreak.HigherPoints("quality")));
    Tender tender =
        new Tender(
            "A",
            List.of(
                new TenderedPrice.Schedule(
                    "rates",
                    List.of(
                        new TenderedPrice.Rate("h", Money.of("17.25", "GBP")),
                        new TenderedPrice.Rate("v", Money.of("30", "GBP"))))),
            List.of(mark("E1", 4), mark("E2", 3)),
            List.of(),
            List.of(),
            List.of(),
            null);
    PageDocument page =
        PageDocument.of(
            TenderEvaluation.of(
                new Procurement(
                    "P",
                    "Care",
                    null,
                    null,
                    SampleEvaluations.bidders("Ash"),
                    List.of(new Evaluator("E1", null, null), new Evaluator("E2", null, null)),
                    List.of(SampleEvaluations.lot("1", "Care", rules, tender)))));

    assertThat(page.table("Lot 1: what makes up Yearly price (rate × volume, added up)"))
        .containsExactly(
            "Item | Unit | Volume", "Hour of care | hour | 1,000", "Visit | visit | 12.5");
    assertThat(page.table("Lot 1: evaluated prices (GBP, VAT exempt)"))
        .containsExactly("Price | Ash", "Yearly price | £17,625.00");
    assertThat(page.table("Lot 1: points and marks by criterion"))
        .containsExactly(
            "Criterion | Points available | Ash",
            "Price Between bounds fixed before tendering | 50 | 30.9",
            "Quality mean of 2 evaluators | 50 | 35.0 mark 3.5 of 5",
            "Total points | 100 | 65.90");
    assertThat(page.text())
        .contains("Pfull the price that gets full points: £10,000.00")
        .contains("Pzero the price that gets no points: £30,000.00")
        .contains("The tender alone (absolute): its points do not depend on other tenders.")
        .contains(
            "Scale 0-5: marks from 0 to 5, any mark between. What marks mean is not published.")
        .contains(
            "If still equal, they share the place. Lower price: Yearly price Higher points on Quality")
        .doesNotContain("The field of bids Th");
  }

  private static Mark mark(String evaluator, int mark) {
    return new Mark("quality", evaluator, BigDecimal.valueOf(mark), null, 1);
  }
}
