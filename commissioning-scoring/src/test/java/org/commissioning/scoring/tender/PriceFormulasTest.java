package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.Rounding;
import org.commissioning.scoring.method.Exact;
import org.junit.jupiter.api.Test;

/** Every price formula against published figures, or by hand where none is published. */
class PriceFormulasTest {

  /**
   * The points that prices get under a formula, with a criterion of that weight and nothing else.
   */
  private static List<String> points(
      String weight, PriceFormula formula, Integer places, String... prices) {
    return points(weight, formula, Draft.UNCLIPPED, places, prices);
  }

  private static List<String> points(
      String weight, PriceFormula formula, Clipping clipping, Integer places, String... prices) {
    LotEvaluation lot = draft(weight, formula, clipping, prices).evaluate();
    List<String> points = new ArrayList<>();
    for (TenderResult tender : lot.tenders()) {
      points.add(
          tender
              .criterion("price")
              .points()
              .toOptional()
              .map(
                  exact ->
                      places == null
                          ? exact.toString()
                          : exact.decimal(places, RoundingMode.HALF_UP).toPlainString())
              .orElseGet(() -> tender.criterion("price").points().toString()));
    }
    return points;
  }

  private static Draft draft(
      String weight, PriceFormula formula, Clipping clipping, String... prices) {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Points(Draft.number(weight)))
            .price("price", weight, formula, clipping);
    for (int i = 0; i < prices.length; i++) {
      draft.bid(Character.toString('A' + i)).price(prices[i]);
    }
    return draft;
  }

  private static final Clipping FLOOR = new Clipping.Clipped(BigDecimal.ZERO, null);

  /** Negometrix, Low bid scoring formula: 200 points, A 146 with 56 for price, B 144 with 70. */
  @Test
  void reproducesTheNegometrixLowBidExample() {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Points(Draft.number("200")))
            .price("70", Draft.RATIO);
    draft.scales.add(Draft.scale("0-60", 0, 60));
    draft.scales.add(Draft.scale("0-40", 0, 40));
    draft.scales.add(Draft.scale("0-30", 0, 30));
    draft
        .criterion("experience", null, "60", Draft.marked("0-60"), null)
        .criterion("assurance", null, "40", Draft.marked("0-40"), null)
        .criterion("time", null, "30", Draft.marked("0-30"), null);
    draft
        .bid("A")
        .price("10000")
        .mark("experience", "40")
        .mark("assurance", "30")
        .mark("time", "20");
    draft
        .bid("B")
        .price("8000")
        .mark("experience", "32")
        .mark("assurance", "20")
        .mark("time", "22");

    LotEvaluation lot = draft.evaluate();

    assertThat(lot.tender("A").criterion("price").points()).hasToString("56");
    assertThat(lot.tender("B").criterion("price").points()).hasToString("70");
    assertThat(lot.ranking()).hasToString("1. Provider A 146.00 · 2. Provider B 144.00");
  }

  /** Kiiver and Kodym: prices of 100, 150 and 200 get 100, 67 and 50. */
  @Test
  void reproducesKiiverAndKodym() {
    assertThat(points("100", Draft.RATIO, 0, "100", "150", "200"))
        .containsExactly("100", "67", "50");
  }

  /** Chen (2008): 50, 40 and 25; once the lowest has left, 50 and 31.25. */
  @Test
  void reproducesChenOnTheLowestPriceRatio() {
    assertThat(points("50", Draft.RATIO, null, "80", "100", "160"))
        .containsExactly("50", "40", "25");
    assertThat(points("50", Draft.RATIO, null, "100", "160")).containsExactly("50", "31.25");
  }

  /** Brodies: prices of 1.0, 1.2 and 2.0 million get 100, 83 and 50%. */
  @Test
  void reproducesBrodies() {
    assertThat(points("100", Draft.RATIO, 0, "1000000", "1200000", "2000000"))
        .containsExactly("100", "83", "50");
  }

  /** Chen's logarithm: prices of 80, 100 and 125 get 100, 83.9 and 67.8. */
  @Test
  void reproducesChensLogarithm() {
    assertThat(points("100", new PriceFormula.HalvingLogarithmic(), 1, "80", "100", "125"))
        .containsExactly("100.0", "83.9", "67.8");
    assertThat(points("100", log("4"), 1, "80", "100", "125"))
        .containsExactly("100.0", "83.9", "67.8");
  }

  private static PriceFormula log(String zeroPointsAtMultiple) {
    return new PriceFormula.Logarithmic(Draft.number(zeroPointsAtMultiple));
  }

  /** Where the logarithm has an exact value, it comes out exactly, so that a tie is a tie. */
  @Test
  void givesRoundNumbersForRoundLogarithms() {
    assertThat(points("60", log("4"), null, "100", "200", "400", "1600"))
        .containsExactly("60", "30", "0", "-60");
    assertThat(points("60", new PriceFormula.HalvingLogarithmic(), null, "100", "200", "800"))
        .containsExactly("60", "30", "-30");
    assertThat(points("40", log("1.5"), null, "100", "150", "225"))
        .containsExactly("40", "0", "-40");
  }

  /**
   * Three Spanish rows (60 points, reserve price 100,000, offers of 80,000, 90,000 and 100,000):
   * inverse proportion, linear on discounts, and linear up to a saturation of 15%.
   */
  @Test
  void reproducesTheThreeSpanishRows() {
    String[] offers = {"80000", "90000", "100000"};
    assertThat(points("60", Draft.RATIO, 2, offers)).containsExactly("60.00", "53.33", "48.00");
    assertThat(points("60", best("100000"), null, offers)).containsExactly("60", "30", "0");
    assertThat(points("60", saturated("100000", "15"), null, offers))
        .containsExactly("60", "40", "0");
  }

  private static PriceFormula best(String reserve) {
    return new PriceFormula.DiscountOverBest(Draft.number(reserve));
  }

  private static PriceFormula saturated(String reserve, String percent) {
    return new PriceFormula.DiscountToSaturation(Draft.number(reserve), Draft.number(percent));
  }

  /** Nobody offers a discount: 0 ÷ 0, which the same Spanish source calls undefined. */
  @Test
  void saysThatNobodyOffersADiscount() {
    String none =
        "not calculable: no tender in the field is below the reserve price, so there is no discount"
            + " to compare with";
    assertThat(points("60", best("100000"), null, "100000", "100000")).containsExactly(none, none);
    assertThat(points("60", saturated("100000", "15"), null, "100000")).containsExactly(none);
    assertThat(
            points(
                "60",
                new PriceFormula.BilinearDiscount(Draft.number("100000"), Draft.number("85")),
                null,
                "100000"))
        .containsExactly(none);
    assertThat(points("60", corrected("100000", "5"), null, "100000")).containsExactly("0");
  }

  private static PriceFormula corrected(String reserve, String percent) {
    return new PriceFormula.CorrectedProportional(Draft.number(reserve), Draft.number(percent));
  }

  @Test
  void takesATenderAboveTheReservePriceOut() {
    LotEvaluation lot =
        draft("60", best("100000"), Draft.UNCLIPPED, "80000", "100000.01", "100000").evaluate();
    assertThat(lot.tender("B").admission())
        .isEqualTo(
            new Admission.NotAdmitted(
                List.of("Price of price of 100000.01 is above the reserve price of 100000")));
    assertThat(lot.ranking()).hasToString("1. Provider A 60.00 · 2. Provider C 0.00");
    assertThat(lot.fields().get(0).bidders()).containsExactly("A", "C");
  }

  /** A best discount of 4% earns 4 of 5 parts where 5% is significant; from 5% on it earns all. */
  @Test
  void givesNobodyFullPointsBelowASignificantDiscount() {
    assertThat(points("60", corrected("100000", "5"), null, "96000", "98000", "100000"))
        .containsExactly("48", "24", "0");
    assertThat(points("60", corrected("100000", "5"), null, "90000", "95000"))
        .containsExactly("60", "30");
  }

  /** Discounts of 10, 20 and 30, mean 20, X = 80%: 0.4, 0.8 and 1 of the points. */
  @Test
  void bendsAtTheMeanDiscount() {
    assertThat(
            points(
                "50",
                new PriceFormula.BilinearDiscount(Draft.number("100"), Draft.number("80")),
                null,
                "90",
                "80",
                "70"))
        .containsExactly("20", "40", "50");
  }

  /** CCS bids of 15,000, 10,000 and 30,000 with a weight of 1. */
  @Test
  void givesTheComputedFiguresForTheCrownCommercialServiceBids() {
    String[] bids = {"15000", "10000", "30000"};
    assertThat(points("1", Draft.MIN_MAX, null, bids)).containsExactly("0.75", "1", "0");
    assertThat(points("1", Draft.above("1"), FLOOR, null, bids)).containsExactly("0.5", "1", "0");
    assertThat(points("1", Draft.bounds("0", "40000"), null, bids))
        .containsExactly("0.625", "0.75", "0.25");
  }

  /** Full points at the lowest, none at n times the lowest, as in German notices with n = 2. */
  @Test
  void fallsLinearlyToAMultipleOfTheLowestPrice() {
    PriceFormula twice = new PriceFormula.LinearToMultiple(Draft.number("2"));
    assertThat(points("30", twice, null, "100", "150", "200", "250"))
        .containsExactly("30", "15", "0", "-15");
    assertThat(points("30", twice, FLOOR, null, "100", "150", "200", "250"))
        .containsExactly("30", "15", "0", "0");
    assertThat(
            points(
                "30", new PriceFormula.LinearToMultiple(Draft.number("1.5")), null, "100", "125"))
        .containsExactly("30", "15");
  }

  /** 50 − 100 × (P − mean) ÷ mean, of 100: mean 100. */
  @Test
  void givesHalfThePointsAtTheMean() {
    PriceFormula mean = new PriceFormula.MeanGetsHalf();
    assertThat(points("100", mean, null, "100", "80", "120")).containsExactly("50", "70", "30");
    assertThat(points("100", mean, null, "10", "10", "280")).containsExactly("140", "140", "-130");
    assertThat(
            points(
                "100",
                mean,
                new Clipping.Clipped(BigDecimal.ZERO, BigDecimal.valueOf(100)),
                null,
                "10",
                "10",
                "280"))
        .containsExactly("100", "100", "0");
  }

  /** Prices of 80, 100 and 120 around a mean of 100: 20% below costs 20%, 20% above 40%. */
  @Test
  void rewardsTheCentreAsColombiaDoes() {
    String[] prices = {"80", "100", "120"};
    assertThat(points("60", new PriceFormula.NearArithmeticMean(), null, prices))
        .containsExactly("48", "60", "36");
    // (120 + 100) ÷ 2 = 110: 60 × (1 − 30 ÷ 110), 60 × (1 − 10 ÷ 110), 60 × (1 − 2 × 10 ÷ 110).
    assertThat(points("60", new PriceFormula.NearHighMean(), 4, prices))
        .containsExactly("43.6364", "54.5455", "49.0909");
    // (80 + 100) ÷ 2 = 90: 60 × (1 − 10 ÷ 90) twice, 60 × (1 − 30 ÷ 90).
    assertThat(points("60", new PriceFormula.NearLowMean(), 4, prices))
        .containsExactly("53.3333", "53.3333", "40.0000");
    assertThat(points("60", new PriceFormula.NearMedian(), 4, prices))
        .containsExactly("48.0000", "60.0000", "48.0000");
  }

  @Test
  void measuresFromThePriceBelowTheMedianOfAnEvenNumber() {
    assertThat(points("60", new PriceFormula.NearMedian(), null, "80", "100", "110", "120"))
        .containsExactly("48", "60", "54", "48");
    assertThat(points("60", new PriceFormula.NearMedian(), null, "100", "100"))
        .containsExactly(
            "not calculable: no price in the field lies below the median",
            "not calculable: no price in the field lies below the median");
  }

  /** 4 and 9 have the geometric mean 6, exactly; 9 is nearer by ratio, 4 by difference. */
  @Test
  void findsGeometricMeansToTwentyPlaces() {
    assertThat(points("60", new PriceFormula.NearGeometricMean(), null, "4", "9"))
        .containsExactly("60", "30");
    LotEvaluation lot =
        draft("60", new PriceFormula.NearGeometricMean(), Draft.UNCLIPPED, "1", "2", "3")
            .evaluate();
    // The cube root of 6, to 20 decimal places.
    assertThat(lot.fields().get(0).reference()).isEqualTo(Exact.of("1.81712059283213965889"));
  }

  /** Three prices of 1,000 and a budget of 8,000 counted once: (1000^3 × 8000)^(1/4). */
  @Test
  void countsTheBudgetOnceForEachThreePricesBegun() {
    PriceFormula formula = new PriceFormula.NearGeometricMeanWithBudget(Draft.number("16000"));
    LotEvaluation three = draft("60", formula, Draft.UNCLIPPED, "1000", "1000", "1000").evaluate();
    assertThat(three.fields().get(0).reference()).isEqualTo(Exact.of("2000"));
    // Four prices count it twice: (1000^4 × 64000^2)^(1/6) = 1000 × 64^(1/3) = 4000.
    LotEvaluation four =
        draft(
                "60",
                new PriceFormula.NearGeometricMeanWithBudget(Draft.number("64000")),
                Draft.UNCLIPPED,
                "1000",
                "1000",
                "1000",
                "1000")
            .evaluate();
    assertThat(four.fields().get(0).reference()).isEqualTo(Exact.of("4000"));
    assertThat(four.tender("A").criterion("price").points()).hasToString("15");
  }

  /** Colombian documents cut points off after the seventh decimal place and give no less than 0. */
  @Test
  void cutsOffAfterTheSeventhPlaceAndAtZeroWhereThatIsStated() {
    Draft draft = draft("60", new PriceFormula.NearHighMean(), FLOOR, "80", "100", "120", "400");
    draft.rounding =
        List.of(new Rounding.ToPlaces(Rounding.Stage.CRITERION, 7, Rounding.Rule.TRUNCATE));
    // mean 175, (400 + 175) ÷ 2 = 287.5: 60 × 80 ÷ 287.5 = 16.69565217…; 400 is 39.13% above.
    assertThat(draft.evaluate().tenders())
        .extracting(tender -> tender.criterion("price").points().toString())
        .containsExactly("16.6956521", "20.8695652", "25.0434782", "13.0434782");
    assertThat(points("60", new PriceFormula.NearArithmeticMean(), FLOOR, null, "10", "10", "100"))
        .endsWith("0");
  }

  /** Points lost for each percent: 2 above the benchmark of 100, 1 below it. */
  @Test
  void takesPointsForEachPercentFromTheBenchmark() {
    PriceFormula formula =
        new PriceFormula.BenchmarkDeviation(
            Draft.number("100"), Draft.number("2"), Draft.number("1"));
    assertThat(points("60", formula, null, "100", "105", "95", "150"))
        .containsExactly("60", "50", "55", "-40");
  }

  @Test
  void givesMostToTheHighestIncome() {
    assertThat(points("80", new PriceFormula.HighestIncome(), null, "1000", "500", "0"))
        .containsExactly("80", "40", "0");
    assertThat(points("80", new PriceFormula.HighestIncome(), null, "0", "0"))
        .containsOnly("not calculable: no tender in the field offers an income");
  }

  /** Every even step in price costs the middle tender under the ratio (75, 70.83, 75). */
  @Test
  void showsThatTheRatioPunishesTheMiddleBid() {
    Draft draft =
        new Draft()
            .price("50", Draft.RATIO)
            .criterion("q", null, "50", Draft.marked("0-100"), null);
    draft.bid("A").price("100").mark("q", "50");
    draft.bid("B").price("150").mark("q", "75");
    draft.bid("C").price("200").mark("q", "100");
    assertThat(draft.evaluate().tenders())
        .extracting(
            tender -> tender.score().orElseThrow().decimal(2, RoundingMode.HALF_UP).toPlainString())
        .containsExactly("75.00", "70.83", "75.00");
  }

  /** The floor alone decides: 51 against 52 without it, 54 against 52 with it. */
  @Test
  void showsThatAFloorCanChangeTheWinner() {
    assertThat(floorCase(Draft.UNCLIPPED)).hasToString("1. Provider B 52.00 · 2. Provider A 51.00");
    assertThat(floorCase(FLOOR)).hasToString("1. Provider A 54.00 · 2. Provider B 52.00");
  }

  private static Object floorCase(Clipping clipping) {
    Draft draft =
        new Draft()
            .price("price", "40", Draft.above("40"), clipping)
            .criterion("q", null, "60", Draft.marked("0-100"), null);
    draft.bid("A").price("207.5").mark("q", "90");
    draft.bid("B").price("100").mark("q", "20");
    return draft.evaluate().ranking();
  }

  /** Bevan Brittan: block, additional and service prices weigh 10, 15 and 5; one unit is nil. */
  @Test
  void showsWhatANilPriceDoes() {
    assertThat(points("10", Draft.RATIO, null, "85", "100")).containsExactly("10", "8.5");
    assertThat(points("5", Draft.RATIO, null, "15", "25")).containsExactly("5", "3");
    assertThat(TenderRefusalsTest.refusals(draft("15", Draft.RATIO, Draft.UNCLIPPED, "10", "0")))
        .containsExactly(
            "/lots/0/tenders/1/prices/0/price/amount: must be above 0 (its formula divides by prices)"
                + " but was 0");
  }

  /** rules.md 2.2: B leads 80.00 to 73.57; C joins, loses, and A leads 56.43 to 50.00 and 55.00. */
  @Test
  void showsTheRankReversal() {
    Draft draft =
        new Draft()
            .price("50", Draft.RATIO)
            .criterion("q", null, "50", Draft.marked("0-100"), null);
    draft.bid("A").price("175000").mark("q", "90");
    draft.bid("B").price("100000").mark("q", "60");
    draft.round(Rounding.Stage.TOTAL, 2);
    assertThat(draft.evaluate().ranking()).hasToString("1. Provider B 80.00 · 2. Provider A 73.57");
    draft.bid("C").price("40000").mark("q", "10");
    assertThat(draft.evaluate().ranking())
        .hasToString("1. Provider A 56.43 · 2. Provider C 55.00 · 3. Provider B 50.00");
  }

  /** 40 − 40 × (P − 100) ÷ 100 for prices of 100, 250 and 300: 40, −20 and −40. */
  @Test
  void saysWhichPointsAFloorOrACeilingMovedAndWhichAreBelowZero() {
    assertThat(noted(Draft.UNCLIPPED))
        .contains("Price price: points below 0 for Provider B, Provider C.");
    assertThat(noted(new Clipping.Clipped(Draft.number("-30"), Draft.number("35"))))
        .contains(
            "Price price: points raised to the floor for Provider C.",
            "Price price: points lowered to the ceiling for Provider A.",
            "Price price: points below 0 for Provider B, Provider C.");
    assertThat(noted(new Clipping.Clipped(Draft.number("0"), null)))
        .contains("Price price: points raised to the floor for Provider B, Provider C.")
        .noneMatch(note -> note.contains("below 0"));
  }

  private static List<String> noted(Clipping clipping) {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Points(Draft.number("40")))
            .price("price", "40", Draft.above("40"), clipping);
    draft.bid("A").price("100");
    draft.bid("B").price("250");
    draft.bid("C").price("300");
    return draft.evaluate().notes();
  }
}
