package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Evaluator;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.LotAwardRules;
import org.commissioning.model.tender.LotLimit;
import org.commissioning.model.tender.LotMechanism;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

/**
 * How many of the published figures of real tenders come out, and why the others do not. The list
 * is real-tenders.csv; each line is worked out here, and the verdict that it states must hold.
 */
class RealTendersTest {

  private static final Map<String, BooleanSupplier> CHECKS = checks();

  private static Map<String, BooleanSupplier> checks() {
    Map<String, BooleanSupplier> checks = new LinkedHashMap<>();
    checks.put("fcdo-technical-totals", RealTendersTest::fcdoTotals);
    checks.put("fcdo-whole-marks", RealTendersTest::fcdoMarks);
    checks.put("fcdo-price-scores", () -> anyFormulaWithoutPrices("40"));
    checks.put(
        "scotrail-linear",
        () -> scotRail(Draft.above("65"), MarkConversion.OVER_MAXIMUM).equals("0.24"));
    checks.put(
        "scotrail-ratio", () -> scotRail(Draft.RATIO, MarkConversion.OVER_MAXIMUM).equals("0.24"));
    checks.put(
        "scotrail-ratio-best-quality",
        () -> scotRail(Draft.RATIO, MarkConversion.OVER_BEST).equals("0.24"));
    checks.put("scotrail-statement", RealTendersTest::scotRailStatement);
    checks.put("hs2-order-without-fee", RealTendersTest::hs2Rest);
    checks.put("hs2-fee-score", () -> anyFormulaWithoutPrices("10"));
    checks.put("hs2-sensitivity", RealTendersTest::hs2Sensitivity);
    checks.put("milton-keynes-reversal", RealTendersTest::miltonKeynesReversal);
    checks.put("milton-keynes-correction", RealTendersTest::miltonKeynesCorrection);
    checks.put(
        "glasgow-award",
        () ->
            glasgow(new LotMechanism.MostLotsFilled(LotMechanism.SharingMeasure.LEAST_PLACES))
                .equals(Map.of("3", "Turning Point Scotland", "4", "The Salvation Army")));
    checks.put(
        "glasgow-by-score-alone",
        () ->
            glasgow(new LotMechanism.InOrder(List.of("4", "3")))
                .equals(Map.of("3", "Turning Point Scotland", "4", "The Salvation Army")));
    checks.put("london-bus-613", RealTendersTest::londonBus);
    checks.put("georgia-table-5.7", RealTendersTest::georgia);
    checks.put("negometrix-award-on-value", RealTendersTest::negometrix);
    checks.put("award-criteria-sets", RealTendersTest::criteriaSets);
    return checks;
  }

  @Test
  void elevenOfEighteenReproduceAndEachOtherHasItsReason() {
    List<String[]> rows = PublishedFiguresTest.rows("real-tenders.csv");
    int reproduced = 0;
    for (String[] row : rows.subList(1, rows.size())) {
      boolean reproduces = CHECKS.get(row[0]).getAsBoolean();
      assertThat(reproduces ? "reproduces" : "does-not-reproduce").as(row[0]).isEqualTo(row[2]);
      assertThat(row[3].isEmpty()).as("a reason for %s", row[0]).isEqualTo(reproduces);
      reproduced += reproduces ? 1 : 0;
    }
    assertThat(rows).hasSize(CHECKS.size() + 1).hasSize(19);
    assertThat(reproduced).isEqualTo(11);
  }

  private static boolean fcdoTotals() {
    Draft draft = new Draft().record(new ScoreOfRecord.PublishedFinal());
    draft.criterion("technical", null, null, null, null);
    draft.criterion("rest", null, "40", new Assessment.AsPublished(), null);
    List<String[]> rows = PublishedFiguresTest.rows("fcdo-services-2024.csv");
    String[] bidders = rows.get(0);
    for (String[] row : rows.subList(1, rows.size())) {
      if (row[0].startsWith("Q")) {
        draft.criterion(row[0], "technical", row[1], Draft.marked("0-5"), null);
        for (int i = 2; i < row.length; i++) {
          draft.bid(bidders[i]).published(row[0], row[i], ScoreUnit.POINTS);
        }
      }
    }
    List<String> totals =
        draft.evaluate().tenders().stream()
            .map(tender -> tender.criterion("technical").points().orElseThrow())
            .map(exact -> exact.decimal(2, RoundingMode.UNNECESSARY).toPlainString())
            .toList();
    return totals.equals(List.of("42.20", "41.10", "41.10", "24.80", "38.00"));
  }

  private static boolean fcdoMarks() {
    for (String[] row : PublishedFiguresTest.rows("fcdo-services-2024.csv")) {
      if (row[0].startsWith("Q")) {
        for (int i = 2; i < row.length; i++) {
          Exact mark = Exact.of(row[i]).times(Exact.of(5)).dividedBy(Exact.of(row[1]));
          if (!mark.rounded(0, RoundingMode.DOWN).equals(mark)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Without prices no formula gives points: they stay as published. */
  private static boolean anyFormulaWithoutPrices(String weight) {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Points(Draft.number(weight)))
            .price(weight, Draft.RATIO);
    draft.bid("A").withheld("price");
    draft.bid("B").withheld("price");
    return draft.evaluate().tender("A").criterion("price").points().toOptional().isPresent();
  }

  private static Draft scotRailDraft(PriceFormula formula, MarkConversion conversion) {
    Draft draft =
        new Draft()
            .price("65", formula)
            .criterion("quality", null, "35", new Assessment.Marked("0-100", conversion), null);
    draft.bid("Abellio").price("776").mark("quality", "70.7");
    draft.bid("National Express").price("747").mark("quality", "62.8");
    return draft;
  }

  private static String scotRail(PriceFormula formula, MarkConversion conversion) {
    LotEvaluation lot = scotRailDraft(formula, conversion).evaluate();
    return lot.tender("Abellio")
        .score()
        .orElseThrow()
        .minus(lot.tender("National Express").score().orElseThrow())
        .decimal(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** Its score was the lowest of five; it needed 63.49, and had 62.8. */
  private static boolean scotRailStatement() {
    Exact needed =
        AwardRobustness.of(
                scotRailDraft(Draft.above("65"), MarkConversion.OVER_MAXIMUM).procurement())
            .lot("1")
            .margins()
            .scores()
            .get(1)
            .higher()
            .at()
            .orElseThrow();
    return needed.decimal(2, RoundingMode.HALF_UP).compareTo(new BigDecimal("63.49")) == 0;
  }

  private static Draft hs2() {
    Draft draft = new Draft().record(new ScoreOfRecord.PublishedFinal());
    draft.criterion("fee", null, "10", new Assessment.AsPublished(), null);
    draft.criterion("rest", null, "90", new Assessment.AsPublished(), null);
    Map<String, String[]> published =
        Map.of("BBVS", new String[] {"10", "75.38"}, "Bechtel", new String[] {"5.76", "73.76"});
    published.forEach(
        (bidder, figures) ->
            draft
                .bid(bidder)
                .published("fee", figures[0], ScoreUnit.POINTS)
                .published(
                    "rest",
                    Draft.number(figures[1]).subtract(Draft.number(figures[0])).toPlainString(),
                    ScoreUnit.POINTS));
    return draft;
  }

  private static boolean hs2Rest() {
    LotEvaluation lot = hs2().evaluate();
    return lot.ranking().orElseThrow().first().get(0).bidder().equals("BBVS")
        && lot.tender("Bechtel")
                .criterion("rest")
                .points()
                .orElseThrow()
                .compareTo(lot.tender("BBVS").criterion("rest").points().orElseThrow())
            > 0;
  }

  private static boolean hs2Sensitivity() {
    return AwardRobustness.of(hs2().procurement())
        .lot("1")
        .margins()
        .weights()
        .get(0)
        .lower()
        .at()
        .orElseThrow()
        .decimal(2, RoundingMode.HALF_UP)
        .toPlainString()
        .equals("6.42");
  }

  /** Points of quality for marks out of 12 questions of 10, all weighing the same. */
  private static Exact miltonKeynes(String marks) {
    Draft draft = new Draft().price("60", Draft.RATIO);
    draft.scales.add(Draft.scale("0-120", 0, 120));
    draft.criterion("quality", null, "40", Draft.marked("0-120"), null);
    draft.bid("A").price("1").mark("quality", marks);
    return draft.evaluate().tender("A").criterion("quality").points().orElseThrow();
  }

  private static boolean miltonKeynesReversal() {
    Exact swing = miltonKeynes("46");
    return swing.decimal(2, RoundingMode.HALF_UP).toPlainString().equals("15.33")
        && swing.compareTo(Exact.of("2.93")) > 0;
  }

  private static boolean miltonKeynesCorrection() {
    for (int marks = 2; marks <= 120; marks += 2) {
      if (miltonKeynes(Integer.toString(marks))
          .decimal(2, RoundingMode.HALF_UP)
          .toPlainString()
          .equals("0.50")) {
        return true;
      }
    }
    return false;
  }

  /** Only the order in each lot is public: the points here are made up to give that order. */
  private static Map<String, String> glasgow(LotMechanism mechanism) {
    Draft three = new Draft().criterion("q", null, "100", Draft.marked("0-100"), null);
    three.bid("Turning Point Scotland").mark("q", "80");
    Draft four = new Draft().criterion("q", null, "100", Draft.marked("0-100"), null);
    four.bid("Turning Point Scotland").mark("q", "80");
    four.bid("The Salvation Army").mark("q", "70");
    Procurement procurement =
        new Procurement(
            "GCC006199SW",
            "Purchased services, lots 3 and 4",
            null,
            null,
            List.of(
                new Bidder(
                    "Turning Point Scotland",
                    "Turning Point Scotland",
                    List.of(),
                    List.of("3", "4")),
                new Bidder("The Salvation Army", "The Salvation Army", List.of(), List.of("4"))),
            List.of(new Evaluator("E1", null, null)),
            List.of(
                new Lot("3", "Lot 3", three.lot().rules(), three.lot().tenders()),
                new Lot("4", "Lot 4", four.lot().rules(), four.lot().tenders())),
            new LotAwardRules(List.of(new LotLimit(List.of("3", "4"), 1)), mechanism));
    Map<String, String> awards = new LinkedHashMap<>();
    for (LotAward award : TenderEvaluation.of(procurement).awards()) {
      award.bidder().toOptional().ifPresent(bidder -> awards.put(award.lot(), bidder));
    }
    return awards;
  }

  private static boolean londonBus() {
    Draft draft =
        new Draft()
            .element("price")
            .criterion("valid", null, null, new Assessment.PassFail(), null)
            .importance(new RelativeImportance.Description("Price alone"))
            .combine(new Combination.LowestPrice("price"));
    draft.bid("lowest").price("299788").gate("valid", true, null);
    draft.bid("highest").price("386394").gate("valid", true, null);
    return draft
        .evaluate()
        .ranking()
        .orElseThrow()
        .first()
        .get(0)
        .score()
        .equals(Exact.of("209851"));
  }

  private static boolean georgia() {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Points(Draft.number("300")))
            .price("300", Draft.RATIO);
    draft.bid("A").price("50000");
    draft.bid("B").price("55000");
    return draft
        .evaluate()
        .tender("B")
        .score()
        .orElseThrow()
        .decimal(1, RoundingMode.HALF_UP)
        .toPlainString()
        .equals("272.7");
  }

  private static boolean negometrix() {
    Draft draft =
        new Draft()
            .element("total")
            .criterion("quality", null, null, Draft.marked("0-100"), null)
            .importance(new RelativeImportance.Description("Full marks are worth 2,500"))
            .combine(
                new Combination.AwardOnValue(
                    "total",
                    List.of(new Combination.QualityValue("quality", Draft.number("2500")))));
    draft.bid("A").price("total", "80000").mark("quality", "60");
    return draft.evaluate().tender("A").score().equals(Figure.of(Exact.of("78500")));
  }

  private static boolean criteriaSets() {
    Map<String, Draft> sets = new LinkedHashMap<>();
    List<String[]> rows = PublishedFiguresTest.rows("award-criteria-sets.csv");
    for (String[] row : rows.subList(1, rows.size())) {
      sets.computeIfAbsent(row[0], id -> new Draft()).quality(row[1], row[2]);
    }
    return sets.size() == 6
        && sets.values().stream()
            .allMatch(
                draft -> {
                  draft.criteria.forEach(each -> draft.bid("A").mark(each.id(), "5"));
                  return draft.evaluate().tender("A").score().equals(Figure.of(Exact.of(100)));
                });
  }
}
