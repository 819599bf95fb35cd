package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

/** Every formula and combination beside figures that were worked out in Python with fractions. */
class SecondRouteTest {

  private static final int PLACES = 12;

  private static List<String[]> rows(String file) {
    return PublishedFiguresTest.rows(file).stream().filter(row -> row.length > 1).toList();
  }

  private static List<BigDecimal> numbers(String field) {
    return field.isEmpty()
        ? List.of()
        : List.of(field.split(" ", -1)).stream().map(BigDecimal::new).toList();
  }

  private static PriceFormula formula(String id, List<BigDecimal> of) {
    return switch (id) {
      case "lowest-price-ratio" -> Draft.RATIO;
      case "percentage-above-lowest" -> new PriceFormula.PercentageAboveLowest(of.get(0));
      case "linear-to-multiple" -> new PriceFormula.LinearToMultiple(of.get(0));
      case "min-max" -> Draft.MIN_MAX;
      case "discount-over-best" -> new PriceFormula.DiscountOverBest(of.get(0));
      case "discount-to-saturation" -> new PriceFormula.DiscountToSaturation(of.get(0), of.get(1));
      case "bilinear-discount" -> new PriceFormula.BilinearDiscount(of.get(0), of.get(1));
      case "corrected-proportional" -> new PriceFormula.CorrectedProportional(of.get(0), of.get(1));
      case "logarithmic" -> new PriceFormula.Logarithmic(of.get(0));
      case "halving-logarithmic" -> new PriceFormula.HalvingLogarithmic();
      case "mean-gets-half" -> new PriceFormula.MeanGetsHalf();
      case "near-arithmetic-mean" -> new PriceFormula.NearArithmeticMean();
      case "near-high-mean" -> new PriceFormula.NearHighMean();
      case "near-low-mean" -> new PriceFormula.NearLowMean();
      case "near-geometric-mean-with-budget" ->
          new PriceFormula.NearGeometricMeanWithBudget(of.get(0));
      case "near-geometric-mean" -> new PriceFormula.NearGeometricMean();
      case "near-median" -> new PriceFormula.NearMedian();
      case "fixed-bounds" -> new PriceFormula.FixedBounds(of.get(0), of.get(1));
      case "benchmark-deviation" ->
          new PriceFormula.BenchmarkDeviation(of.get(0), of.get(1), of.get(2));
      case "highest-income" -> new PriceFormula.HighestIncome();
      default -> throw new IllegalArgumentException(id);
    };
  }

  private static Combination combination(String id, List<BigDecimal> of) {
    return switch (id) {
      case "price-per-quality-point" -> new Combination.PricePerQualityPoint("price");
      case "award-on-value" ->
          new Combination.AwardOnValue(
              "price", List.of(new Combination.QualityValue("q", of.get(0))));
      case "lowest-price" -> new Combination.LowestPrice("price");
      case "best-combined" -> new Combination.BestCombined("price", of.get(0));
      case "quality-and-cost" -> new Combination.QualityAndCost("price", of.get(0));
      case "value-for-money" -> new Combination.ValueForMoney("price", of.get(0));
      case "simple-reference-value" -> new Combination.SimpleReferenceValue("price");
      case "extended-reference-value" ->
          new Combination.ExtendedReferenceValue(
              "price", of.get(0), new TieBreak.LowerPrice("price"));
      case "utility-index" -> new Combination.UtilityIndex("price", of.get(0), of.get(1));
      case "price-addition" -> new Combination.PriceAddition("price", of.get(0), of.get(1));
      case "relative-value-cost" -> new Combination.RelativeValueCost("price", of.get(0));
      case "quality-based" -> new Combination.QualityBased();
      case "fit-to-budget" -> new Combination.FitToBudget("price", of.get(0));
      default -> throw new IllegalArgumentException(id);
    };
  }

  /** As the second route writes it: to 12 places, or why there is no figure. */
  private static String written(TenderResult tender) {
    if (!(tender.admission() instanceof Admission.Admitted)) {
      return "out";
    }
    return tender.score() instanceof Figure.Calculated<Exact> figure
        ? plain(figure.value().decimal(PLACES, RoundingMode.HALF_EVEN))
        : "none";
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static List<String> figures(LotEvaluation lot, int tenders) {
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < tenders; i++) {
      figures.add(written(lot.tender("B" + i)));
    }
    return figures;
  }

  @Test
  void everyPriceFormulaAgreesWithFractionsInPython() {
    Set<String> tried = new TreeSet<>();
    for (String[] row : rows("price-formulas-second-route.csv")) {
      PriceFormula formula = formula(row[0], numbers(row[1]));
      Draft draft =
          new Draft()
              .importance(new RelativeImportance.Points(Draft.number("40")))
              .price("40", formula);
      String[] prices = row[2].split(" ", -1);
      for (int i = 0; i < prices.length; i++) {
        draft.bid("B" + i).price(prices[i]);
      }
      assertThat(figures(draft.evaluate(), prices.length))
          .as(String.join(",", row))
          .containsExactly(row[3].split(" ", -1));
      tried.add(AwardFormulas.of(formula).id());
    }
    assertThat(tried).hasSize(PriceFormula.class.getPermittedSubclasses().length);
  }

  @Test
  void everyCombinationAgreesWithFractionsInPython() {
    Set<String> tried = new TreeSet<>();
    for (String[] row : rows("combinations-second-route.csv")) {
      Combination combination = combination(row[0], numbers(row[1]));
      Draft draft =
          new Draft()
              .element("price")
              .criterion("q", null, "100", Draft.marked("0-100"), null)
              .combine(combination);
      String[] tenders = row[2].split(" ", -1);
      for (int i = 0; i < tenders.length; i++) {
        String[] tender = tenders[i].split(":", -1);
        draft.bid("B" + i).price(tender[0]).mark("q", tender[1]);
      }
      LotEvaluation lot = draft.evaluate();
      assertThat(figures(lot, tenders.length))
          .as(String.join(",", row))
          .containsExactly(row[3].split(" ", -1));
      Map<String, Integer> places = new HashMap<>();
      lot.ranking()
          .toOptional()
          .ifPresent(
              ranking ->
                  ranking.places().forEach(place -> places.put(place.bidder(), place.rank())));
      List<String> found = new ArrayList<>();
      for (int i = 0; i < tenders.length; i++) {
        Integer place = places.get("B" + i);
        found.add(place == null ? "-" : place.toString());
      }
      assertThat(found).as(String.join(",", row)).containsExactly(row[4].split(" ", -1));
      tried.add(AwardFormulas.of(combination).id());
    }
    // A weighted sum adds what the formulas give, and nobody works a judgement out.
    assertThat(tried).hasSize(Combination.class.getPermittedSubclasses().length - 2);
  }
}
