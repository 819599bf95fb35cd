package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Evaluator;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.tender.AwardFormulas;
import org.commissioning.scoring.tender.FormulaProperties;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each formula and each combination has its page: the formula, its symbols and what to know. */
class EveryFormulaPageTest {

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static Stream<PriceFormula> formulas() {
    return Stream.of(
        new PriceFormula.LowestPriceRatio(),
        new PriceFormula.PercentageAboveLowest(number("40")),
        new PriceFormula.LinearToMultiple(number("2")),
        new PriceFormula.MinMax(),
        new PriceFormula.MeanGetsHalf(),
        new PriceFormula.FixedBounds(number("80"), number("200")),
        new PriceFormula.DiscountOverBest(number("200")),
        new PriceFormula.DiscountToSaturation(number("200"), number("15")),
        new PriceFormula.BilinearDiscount(number("200"), number("85")),
        new PriceFormula.CorrectedProportional(number("200"), number("5")),
        new PriceFormula.Logarithmic(number("2")),
        new PriceFormula.HalvingLogarithmic(),
        new PriceFormula.NearArithmeticMean(),
        new PriceFormula.NearHighMean(),
        new PriceFormula.NearGeometricMeanWithBudget(number("200")),
        new PriceFormula.NearMedian(),
        new PriceFormula.NearGeometricMean(),
        new PriceFormula.NearLowMean(),
        new PriceFormula.BenchmarkDeviation(number("110"), number("2"), number("1")),
        new PriceFormula.HighestIncome());
  }

  static Stream<Combination> combinations() {
    return Stream.of(
        new Combination.PricePerQualityPoint("price"),
        new Combination.BestCombined("price", number("40")),
        new Combination.QualityAndCost("price", number("20")),
        new Combination.ValueForMoney("price", number("1000")),
        new Combination.SimpleReferenceValue("price"),
        new Combination.ExtendedReferenceValue(
            "price", number("50"), new TieBreak.LowerPrice("price")),
        new Combination.UtilityIndex("price", number("60"), number("40")),
        new Combination.PriceAddition("price", number("60"), number("40")),
        new Combination.RelativeValueCost("price", number("50")),
        new Combination.QualityBased(),
        new Combination.FitToBudget("price", number("115")),
        new Combination.LowestPrice("price"));
  }

  @Test
  void leavesNoFormulaOut() {
    assertThat(formulas()).hasSize(PriceFormula.class.getPermittedSubclasses().length);
    // Without the sum, award on value and judgement, which have tests of their own.
    assertThat(combinations()).hasSize(Combination.class.getPermittedSubclasses().length - 3);
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void showsThePriceFormula(PriceFormula formula) {
    FormulaProperties properties = AwardFormulas.of(formula);
    PageDocument page = page(criteria(formula), new Combination.WeightedSum());
    assertThat(page.text())
        .contains(properties.name())
        .contains("Used in " + capital(properties.usedIn()) + ".")
        .contains("Clipping None: points stand as the formula gives them");
    if (!properties.behaviour().clipping().isEmpty()) {
      assertThat(page.text()).contains("Floors and ceilings " + properties.behaviour().clipping());
    }
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void showsTheCombination(Combination combination) {
    FormulaProperties properties = AwardFormulas.of(combination);
    PageDocument page = page(List.of(quality("100")), combination);
    assertThat(page.text())
        .contains(properties.name() + ":")
        .contains("Used in " + capital(properties.usedIn()) + ".")
        .contains("Ash");
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  @Test
  void answersInTheUnitOfTheCombination() {
    assertThat(page(List.of(quality("100")), new Combination.SimpleReferenceValue("price")).text())
        .contains("Birch is first with 0.8333 as its index, 0.0333 ahead of Ash.");
    assertThat(
            page(List.of(quality("100")), new Combination.BestCombined("price", number("40")))
                .text())
        .contains(
            "Birch is first with 93.3333 for price and quality together, 5.3333 ahead of Ash.");
    assertThat(
            page(
                    List.of(quality("100")),
                    new Combination.PriceAddition("price", number("60"), number("40")))
                .text())
        .contains("Birch is first with £120.00 once quality is taken into account");
    assertThat(
            page(
                    List.of(quality("100")),
                    new Combination.ExtendedReferenceValue(
                        "price", number("50"), new TieBreak.LowerPrice("price")))
                .text())
        .contains(
            "Ash is first with 0.8000 as its index, before Birch within the corridor, where this"
                + " decides: lower");
    assertThat(
            page(List.of(quality("100")), new Combination.FitToBudget("price", number("115")))
                .text())
        .contains("Ash is first with 80.00 points. No other tender is in the field of bids.")
        .contains("Total of 120 is above the budget of 115");
  }

  private static List<AwardCriterion> criteria(PriceFormula formula) {
    return List.of(
        new AwardCriterion(
            "price",
            null,
            "Price",
            number("40"),
            new Assessment.Priced("price", formula, new Clipping.Unclipped()),
            null),
        quality("60"));
  }

  private static AwardCriterion quality(String weight) {
    return new AwardCriterion(
        "quality",
        null,
        "Quality",
        number(weight),
        new Assessment.Marked("0-5", MarkConversion.OVER_MAXIMUM),
        null);
  }

  private static PageDocument page(List<AwardCriterion> criteria, Combination combination) {
    AwardRules rules =
        new AwardRules(
            criteria,
            new RelativeImportance.Percentages(WeightBase.WHOLE),
            List.of(new ScoringScale("0-5", BigDecimal.ZERO, number("5"), null, List.of())),
            new PriceTerms(
                "GBP",
                VatTreatment.EXCLUDED,
                List.of(new PriceElement("price", "Total", List.of()))),
            new ScoreOfRecord.Mean(),
            combination,
            List.of(new Rounding.None()),
            List.of());
    return PageDocument.of(
        TenderEvaluation.of(
            new Procurement(
                "P",
                "Care",
                null,
                null,
                SampleEvaluations.bidders("Ash", "Birch"),
                List.of(new Evaluator("E1", null, null)),
                List.of(
                    new Lot(
                        "1", "Care", rules, List.of(tender("A", 100, 4), tender("B", 120, 5)))))));
  }

  private static Tender tender(String bidder, int price, int mark) {
    return new Tender(
        bidder,
        List.of(new TenderedPrice.LumpSum("price", new Money(BigDecimal.valueOf(price), "GBP"))),
        List.of(new Mark("quality", "E1", BigDecimal.valueOf(mark), null, 1)),
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
