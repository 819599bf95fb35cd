package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commissioning.scoring.contract.Paying.faults;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.maybe;
import static org.commissioning.scoring.contract.Paying.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.contract.BasketPart;
import org.commissioning.model.contract.IndexPoint;
import org.commissioning.model.contract.IndexSeries;
import org.commissioning.model.contract.IndexationQuestion;
import org.commissioning.model.contract.IndexationTerms;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.ReviewBasis;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Indexed prices, by hand and against published examples. */
class IndexationTest {

  private static final LocalDate BASE = LocalDate.of(2024, 4, 1);

  private static IndexationTerms terms(
      ReviewBasis basis, int lag, @Nullable String cap, @Nullable String collar) {
    return new IndexationTerms(
        BASE, lag, basis, maybe(cap), maybe(collar), null, 2, MoneyRounding.HALF_UP);
  }

  private static BasketPart part(@Nullable String series, String weight) {
    return new BasketPart(series, number(weight));
  }

  private static IndexPoint point(String from, String value) {
    return new IndexPoint(LocalDate.parse(from), number(value));
  }

  private static IndexSeries series(String id, int everyMonths, IndexPoint... points) {
    return new IndexSeries(id, id, "test", null, everyMonths, List.of(points));
  }

  private static IndexationQuestion question(
      String price,
      IndexationTerms terms,
      List<BasketPart> basket,
      List<IndexSeries> series,
      String... reviews) {
    return new IndexationQuestion(
        gbp(price),
        terms,
        basket,
        series,
        List.of(reviews).stream().map(LocalDate::parse).toList());
  }

  private static String price(Indexation found, int review) {
    return found.reviews().get(review).price().orElseThrow().amount().toPlainString();
  }

  @Test
  void givesTheExampleOfItsDescription() {
    Indexation found = Indexation.of(Indexation.CALCULATION.example());
    assertThat(price(found, 0)).isEqualTo("20.86");
    assertThat(price(found, 1)).isEqualTo("21.90");
    assertThat(found.reviews().get(0).movementPercent()).isEqualTo(Figure.of(Exact.of("4.3")));
    assertThat(found.reviews().get(1).limit()).isEqualTo(ReviewLimit.CAP);
    assertThat(found.reviews().get(1).appliedPercent()).isEqualTo(Figure.of(Exact.of(5)));
    assertThat(found.reviews().get(1).indexMonth()).isEqualTo("2026-12-01");
  }

  /**
   * Office for National Statistics, guidance on using indices in indexation clauses (2015): a base
   * price of 1,000, of which 70% follows an index that rises by 5.0%, becomes 1,035.
   */
  @Test
  void adjustsSeventyPercentOfAPriceAsTheNationalStatisticsOfficeDoes() {
    Indexation found =
        Indexation.of(
            question(
                "1000",
                terms(ReviewBasis.BASE, 0, null, null),
                List.of(part("goods", "70"), part(null, "30")),
                List.of(
                    series("goods", 1, point("2024-04-01", "100.0"), point("2025-04-01", "105.0"))),
                "2025-04-01"));
    assertThat(price(found, 0)).isEqualTo("1035.00");
  }

  /** The same guidance: from 129.9 to 136.0 is 6.1 points and 4.7 percent. */
  @Test
  void turnsIndexPointsIntoPercentAsTheNationalStatisticsOfficeDoes() {
    Indexation found =
        Indexation.of(
            question(
                "1000",
                terms(ReviewBasis.BASE, 0, null, null),
                List.of(part("cpi", "100")),
                List.of(
                    series("cpi", 1, point("2024-04-01", "129.9"), point("2025-04-01", "136.0"))),
                "2025-04-01"));
    Exact movement = found.reviews().get(0).movementPercent().orElseThrow();
    assertThat(movement.decimal(1, RoundingMode.HALF_UP)).isEqualTo("4.7");
    assertThat(price(found, 0)).isEqualTo("1046.96");
  }

  /**
   * The price adjustment formula of FIDIC with coefficients and indices from a published question
   * (allexperts.com, December 2014), currencies left aside: 1.0287186647… by fractions elsewhere.
   */
  @Test
  void followsTheFormulaOfConstructionContracts() {
    Indexation found =
        Indexation.of(
            question(
                "1000000",
                terms(ReviewBasis.BASE, 0, null, null),
                List.of(
                    part(null, "25.6"),
                    part("ll", "2.4"),
                    part("lm", "21.6"),
                    part("fm", "12.6"),
                    part("fmdi", "37.8")),
                List.of(
                    series("ll", 1, point("2024-04-01", "433.20"), point("2025-04-01", "469.80")),
                    series("lm", 1, point("2024-04-01", "564.10"), point("2025-04-01", "583.30")),
                    series("fm", 1, point("2024-04-01", "127.7"), point("2025-04-01", "132.6")),
                    series("fmdi", 1, point("2024-04-01", "127.7"), point("2025-04-01", "132.6"))),
                "2025-04-01"));
    assertThat(price(found, 0)).isEqualTo("1028718.66");
  }

  private static IndexSeries yearly() {
    return series(
        "a",
        1,
        point("2024-04-01", "100"),
        point("2025-04-01", "110"),
        point("2026-04-01", "121"),
        point("2027-04-01", "115"));
  }

  @Test
  void capsEachMovementSinceTheReviewBeforeOrSinceTheBase() {
    String[] reviews = {"2025-04-01", "2026-04-01", "2027-04-01"};
    List<BasketPart> basket = List.of(part("a", "100"));
    Indexation chained =
        Indexation.of(
            question(
                "100",
                terms(ReviewBasis.LAST_REVIEW, 0, "4", "0"),
                basket,
                List.of(yearly()),
                reviews));
    assertThat(List.of(price(chained, 0), price(chained, 1), price(chained, 2)))
        .containsExactly("104.00", "108.16", "108.16");
    assertThat(chained.reviews())
        .extracting(PriceReview::limit)
        .containsExactly(ReviewLimit.CAP, ReviewLimit.CAP, ReviewLimit.COLLAR);
    Indexation whole =
        Indexation.of(
            question(
                "100", terms(ReviewBasis.BASE, 0, "12", "0"), basket, List.of(yearly()), reviews));
    assertThat(List.of(price(whole, 0), price(whole, 1), price(whole, 2)))
        .containsExactly("110.00", "112.00", "112.00");
    assertThat(whole.reviews())
        .extracting(PriceReview::limit)
        .containsExactly(ReviewLimit.NONE, ReviewLimit.CAP, ReviewLimit.CAP);
  }

  @Test
  void looksUpTheMonthOfTheReviewLessTheLagInQuarterlyIndices() {
    IndexSeries quarterly = series("a", 3, point("2024-04-01", "100"), point("2024-07-01", "103"));
    Indexation found =
        Indexation.of(
            question(
                "10",
                terms(ReviewBasis.BASE, 2, null, null),
                List.of(part("a", "100")),
                List.of(quarterly),
                "2024-08-15",
                "2024-09-01",
                "2024-11-30"));
    assertThat(List.of(price(found, 0), price(found, 1), price(found, 2)))
        .containsExactly("10.00", "10.30", "10.30");
  }

  @Test
  void roundsTheFactorWhereTheClauseSaysSo() {
    IndexationTerms rounded =
        new IndexationTerms(BASE, 0, ReviewBasis.BASE, null, null, 3, 2, MoneyRounding.TRUNCATE);
    Indexation found =
        Indexation.of(
            question(
                "1000",
                rounded,
                List.of(part("a", "100")),
                List.of(series("a", 1, point("2024-04-01", "3"), point("2025-04-01", "3.1"))),
                "2025-04-01"));
    assertThat(price(found, 0)).isEqualTo("1033.00");
  }

  /** What one line of the working shows is what the next one works with. */
  @Test
  void showsFiguresThatConnect() {
    Indexation found =
        Indexation.of(
            question(
                "1234567.81",
                terms(ReviewBasis.BASE, 0, null, null),
                List.of(part("a", "100")),
                List.of(series("a", 1, point("2024-04-01", "3"), point("2025-04-01", "3.1"))),
                "2025-04-01"));
    assertThat(found.working().text())
        .contains(
            "= 1.033333333333\n",
            "= 1.033333333333 × 100 − 100 = ",
            "P × R = 1234567.81 × 1.033333333333 = 1275720.070333 GBP",
            "Price, rounded half-up: 1275720.07");
    assertThat(price(found, 0)).isEqualTo("1275720.07");
  }

  @Test
  void namesIndexAndMonthWhereASeriesHasAHole() {
    List<BasketPart> basket = List.of(part("a", "60"), part("b", "40"));
    List<IndexSeries> series =
        List.of(
            series("a", 1, point("2024-04-01", "100"), point("2026-04-01", "110")),
            series("b", 1, point("2026-04-01", "110")));
    String[] reviews = {"2025-04-01", "2026-04-01"};
    Indexation found =
        Indexation.of(
            question("10", terms(ReviewBasis.BASE, 0, null, null), basket, series, reviews));
    assertThat(found.reviews().get(0).price().toString())
        .isEqualTo(
            "not calculable: a has no value for April 2025; b has no value for April 2024; b has no value"
                + " for April 2025");
    assertThat(found.reviews().get(1).price().toString())
        .isEqualTo("not calculable: b has no value for April 2024");
    Indexation chained =
        Indexation.of(
            question(
                "10",
                terms(ReviewBasis.LAST_REVIEW, 0, null, null),
                List.of(part("a", "100")),
                series,
                reviews));
    assertThat(chained.reviews().get(1).price().toString())
        .isEqualTo("not calculable: a has no value for April 2025");
  }

  @Test
  void answersAnIndexMonthBeforeTheBase() {
    Indexation found =
        Indexation.of(
            question(
                "10",
                terms(ReviewBasis.BASE, 3, null, null),
                List.of(part("a", "100")),
                List.of(series("a", 12, point("2024-01-01", "100"))),
                "2024-05-01"));
    assertThat(found.reviews().get(0).price().toString())
        .isEqualTo(
            "not calculable: its index month, February 2024, is before April 2024, which it compares"
                + " with");
  }

  @Test
  void answersAPriceThatIsNoMoneyAnyMore() {
    Indexation found =
        Indexation.of(
            question(
                "999999999999",
                terms(ReviewBasis.BASE, 0, null, null),
                List.of(part("a", "100")),
                List.of(
                    series(
                        "a",
                        1,
                        point("2024-04-01", "0.000001"),
                        point("2025-04-01", "1000000000"))),
                "2025-04-01"));
    assertThat(found.reviews().get(0).price().toString())
        .isEqualTo("not calculable: it has more digits than an amount of money may have");
  }

  @Test
  void refusesClausesThatCannotBeApplied() {
    assertThat(
            faults(
                () ->
                    Indexation.of(
                        question(
                            "0",
                            terms(ReviewBasis.BASE, 0, "1", "2"),
                            List.of(part("a", "50"), part("a", "45"), part("z", "1")),
                            List.of(
                                series(
                                    "a",
                                    3,
                                    point("2024-04-01", "1"),
                                    point("2024-06-01", "1"),
                                    point("2024-07-15", "1"))),
                            "2024-04-01",
                            "2024-03-01"))))
        .containsExactly(
            "/basket: must have weights that sum to 100 but they sum to 96",
            "/basket/1/series: must not repeat an earlier entry but was 'a'",
            "/basket/2/series: must be the id of a series but was 'z'",
            "/price/amount: must be above 0 but was 0",
            "/reviews/0: must be after 2024-04-01, the base period but was 2024-04-01",
            "/reviews/1: must be after 2024-04-01, the review before it but was 2024-03-01",
            "/series/0/points/1/from: must not be before 2024-07-01, where the value before it ends"
                + " but was 2024-06-01",
            "/series/0/points/2/from: must be the first day of a month from 1900 to 2200 but was"
                + " 2024-07-15",
            "/terms/collarPercent: must be at most 1, the cap but was 2");
    assertThat(
            faults(
                () ->
                    Indexation.of(
                        question(
                            "1",
                            terms(ReviewBasis.BASE, 0, null, null),
                            List.of(part("a", "100")),
                            List.of(series("a", 2, point("2024-04-01", "0"))),
                            "2024-05-01"))))
        .containsExactly(
            "/series/0/everyMonths: must be 1, 3 or 12 but was 2",
            "/series/0/points/0/value: must be above 0 but was 0");
  }

  @Test
  void keepsTheCurrencyOfThePrice() {
    List<LocalDate> reviews = new ArrayList<>(List.of(LocalDate.of(2025, 4, 1)));
    Indexation found =
        Indexation.of(
            new IndexationQuestion(
                Money.of("10", "EUR"),
                terms(ReviewBasis.BASE, 0, null, null),
                List.of(part(null, "100")),
                List.of(),
                reviews));
    assertThat(found.reviews().get(0).price())
        .isEqualTo(Figure.of(new Money(new BigDecimal("10.00"), "EUR")));
  }
}
