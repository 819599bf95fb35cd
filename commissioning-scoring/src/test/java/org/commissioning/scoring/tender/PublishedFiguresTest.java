package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

/** What was published comes out to the last digit, and what was withheld is not filled in. */
class PublishedFiguresTest {

  /**
   * FCDO Services, Provision of an Enterprise Health and Safety System, answer FOI2024/01569 of 23
   * February 2024, Open Government Licence v3.0. The rows are in fcdo-services-2024.csv.
   */
  @Test
  void reproducesTheFiveTechnicalTotalsOfFcdoServices() {
    Draft draft = new Draft().record(new ScoreOfRecord.PublishedFinal());
    draft.criterion("technical", null, null, null, null);
    Map<String, String> published = new LinkedHashMap<>();
    List<String[]> rows = rows("fcdo-services-2024.csv");
    String[] bidders = rows.get(0);
    for (String[] row : rows.subList(1, rows.size())) {
      if (row[0].equals("technical total")) {
        for (int i = 2; i < row.length; i++) {
          published.put(bidders[i], row[i]);
        }
        continue;
      }
      boolean section = row[0].equals("S2");
      draft.criterion(
          row[0],
          section ? null : "technical",
          row[1],
          section ? new Assessment.AsPublished() : Draft.marked("0-5"),
          null);
      for (int i = 2; i < row.length; i++) {
        draft.bid(bidders[i]).published(row[0], row[i], ScoreUnit.POINTS);
      }
    }

    LotEvaluation lot = draft.evaluate();

    published.forEach(
        (bidder, total) ->
            assertThat(lot.tender(bidder).criterion("technical").points())
                .isEqualTo(Figure.of(Exact.of(total))));
    assertThat(published).hasSize(5);
    assertThat(lot.tender("Bidder A").criterion("technical").available()).isEqualTo(Exact.of("60"));
    // The totals were not published; they follow from the two published sections.
    assertThat(lot.ranking())
        .hasToString(
            "1. Provider Bidder E 78.00 · 2. Provider Bidder A 67.21 · 3. Provider Bidder C 55.80"
                + " · 4. Provider Bidder B 48.03 · 5. Provider Bidder D 36.87");
  }

  /** The same answer as whole marks of 5: every published score is weight × mark ÷ 5. */
  @Test
  void reproducesTheFcdoScoresFromWholeMarks() {
    List<String[]> rows = rows("fcdo-services-2024.csv");
    for (String[] row : rows.subList(1, rows.size())) {
      if (!row[0].startsWith("Q")) {
        continue;
      }
      Draft draft = new Draft().quality("Q", row[1]).quality("rest", rest(row[1]));
      for (int i = 2; i < row.length; i++) {
        BigDecimal mark =
            new BigDecimal(row[i])
                .multiply(BigDecimal.valueOf(5))
                .divide(new BigDecimal(row[1]), 0, RoundingMode.UNNECESSARY);
        draft.bid(rows.get(0)[i]).mark("Q", mark.toPlainString()).mark("rest", "0");
      }
      LotEvaluation lot = draft.evaluate();
      for (int i = 2; i < row.length; i++) {
        assertThat(lot.tender(rows.get(0)[i]).criterion("Q").points())
            .isEqualTo(Figure.of(Exact.of(row[i])));
      }
    }
  }

  private static String rest(String weight) {
    return BigDecimal.valueOf(100).subtract(new BigDecimal(weight)).toPlainString();
  }

  /**
   * State of Georgia, Department of Administrative Services, Georgia Procurement Manual, table 5.7:
   * 300 points, 50,000 and 55,000 give 300 and 272.7.
   */
  @Test
  void reproducesTheGeorgiaProcurementManual() {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Points(Draft.number("300")))
            .price("300", Draft.RATIO)
            .round(Rounding.Stage.CRITERION, 1);
    draft.bid("Supplier A").price("50000");
    draft.bid("Supplier B").price("55000");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.tender("Supplier A").criterion("price").points())
        .isEqualTo(Figure.of(Exact.of("300")));
    assertThat(lot.tender("Supplier B").criterion("price").points())
        .isEqualTo(Figure.of(Exact.of("272.7")));
  }

  /**
   * Crown Commercial Service's illustration of lowest price over price: 15,000, 10,000 and 30,000
   * give 0.667, 1 and 0.333.
   */
  @Test
  void reproducesTheCrownCommercialServiceIllustration() {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Points(Draft.number("1")))
            .price("1", Draft.RATIO)
            .round(Rounding.Stage.CRITERION, 3);
    draft.bid("A").price("15000");
    draft.bid("B").price("10000");
    draft.bid("C").price("30000");

    assertThat(draft.evaluate().tenders())
        .extracting(tender -> tender.score().orElseThrow().toString())
        .containsExactly("0.667", "1", "0.333");
  }

  /**
   * Negometrix, Award on value: 80,000 with 60% of a quality worth 2,500 gives a quality value of
   * 1,500 and a fictional price of 78,500.
   */
  @Test
  void reproducesTheNegometrixAwardOnValue() {
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

    assertThat(draft.evaluate().tender("A").score()).isEqualTo(Figure.of(Exact.of("78500")));
  }

  /**
   * ScotRail franchise 2014: prices of 776 and 747 million, quality 70.7 and 62.8, weights 65 and
   * 35, published gap 0.24 (Passenger Transport, December 2014). The formula was not published; of
   * the three tried, the linear one gives the published gap.
   */
  @Test
  void showsWhichFormulaWouldGiveTheScotRailGap() {
    assertThat(scotRailGap(Draft.above("65"), MarkConversion.OVER_MAXIMUM)).isEqualTo("0.2416");
    assertThat(scotRailGap(Draft.RATIO, MarkConversion.OVER_MAXIMUM)).isEqualTo("0.3359");
    assertThat(scotRailGap(Draft.RATIO, MarkConversion.OVER_BEST)).isEqualTo("1.4818");
  }

  private static String scotRailGap(PriceFormula formula, MarkConversion conversion) {
    Draft draft =
        new Draft()
            .price("65", formula)
            .criterion("quality", null, "35", new Assessment.Marked("0-100", conversion), null);
    draft.bid("Abellio").price("776").mark("quality", "70.7");
    draft.bid("National Express").price("747").mark("quality", "62.8");
    LotEvaluation lot = draft.evaluate();
    assertThat(lot.ranking().orElseThrow().first().get(0).bidder()).isEqualTo("Abellio");
    return lot.tender("Abellio")
        .score()
        .orElseThrow()
        .minus(lot.tender("National Express").score().orElseThrow())
        .decimal(4, RoundingMode.HALF_UP)
        .toPlainString();
  }

  @Test
  void fillsNothingInWhereScotRailPricesAreNotPublished() {
    Draft draft =
        new Draft()
            .price("65", Draft.RATIO)
            .criterion("quality", null, "35", Draft.marked("0-100"), null);
    draft.bid("Abellio").price("776").mark("quality", "70.7");
    draft.bid("National Express").price("747").mark("quality", "62.8");
    draft.bid("First").withheld("price");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.tender("Abellio").criterion("quality").points())
        .isEqualTo(Figure.of(Exact.of("24.745")));
    assertThat(lot.tender("Abellio").criterion("price").points())
        .hasToString(
            "not calculable: the lowest and highest price are not known, since 1 of 3 tenders in"
                + " the field has no known price");
    assertThat(lot.tender("First").criterion("quality").points())
        .hasToString("not calculable: no evaluator gave a mark");
    assertThat(lot.ranking())
        .hasToString(
            "not calculable: Provider Abellio cannot be placed (Price price: the lowest and highest"
                + " price are not known, since 1 of 3 tenders in the field has no known price), nor"
                + " can 2 more");
  }

  /** The six published sets of weights add up, so the rules accept them. */
  @Test
  void acceptsThePublishedSetsOfCriteria() {
    List<String[]> rows = rows("award-criteria-sets.csv");
    Map<String, Draft> sets = new LinkedHashMap<>();
    for (String[] row : rows.subList(1, rows.size())) {
      sets.computeIfAbsent(row[0], id -> new Draft()).quality(row[1], row[2]);
    }
    assertThat(sets).hasSize(6);
    sets.values()
        .forEach(
            draft -> {
              draft.criteria.forEach(criterion -> draft.bid("A").mark(criterion.id(), "5"));
              assertThat(draft.evaluate().tender("A").score())
                  .isEqualTo(Figure.of(Exact.of("100")));
            });
  }

  static List<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PublishedFiguresTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split(",", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
