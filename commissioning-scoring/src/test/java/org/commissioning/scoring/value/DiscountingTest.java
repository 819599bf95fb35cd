package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.CashKind;
import org.commissioning.model.value.CashLine;
import org.commissioning.model.value.DiscountFactorsQuestion;
import org.commissioning.model.value.DiscountTiming;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.PresentValueQuestion;
import org.commissioning.model.value.RateChange;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscountingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private static double factor(Discounting discounting, int year) {
    return DiscountFactors.of(new DiscountFactorsQuestion(discounting, year))
        .factors()
        .get(year)
        .factor();
  }

  private static Discounting flat(double rate, DiscountTiming timing) {
    return new Discounting(null, null, rate, List.of(), timing);
  }

  /** Worked out from the rates of the Green Book of 2026 by another program, to four places. */
  @ParameterizedTest
  @CsvSource({
    "green-book-standard, 0, 1.0000",
    "green-book-standard, 1, 0.9662",
    "green-book-standard, 5, 0.8420",
    "green-book-standard, 10, 0.7089",
    "green-book-standard, 30, 0.3563",
    "green-book-standard, 31, 0.3459",
    "green-book-standard, 60, 0.1468",
    "green-book-standard, 75, 0.0942",
    "green-book-standard, 76, 0.0919",
    "green-book-health, 1, 0.9852",
    "green-book-health, 10, 0.8617",
    "green-book-health, 30, 0.6398",
    "green-book-health, 31, 0.6316",
    "green-book-health, 75, 0.3594",
    "green-book-sensitivity, 30, 0.4120",
    "green-book-sensitivity, 31, 0.4017",
    "green-book-sensitivity, 60, 0.1924"
  })
  void theFactorsOfTheSchedulesAreRight(String schedule, int year, double expected) {
    assertThat(factor(Discounting.by(schedule, DAY), year)).isCloseTo(expected, within(5e-5));
  }

  /** Powers in place of a chain, through all six rates. */
  @Test
  void laterRatesAreChainedAndNotAppliedFromTheStart() {
    Discounting standard = Discounting.by("green-book-standard", DAY);
    assertThat(factor(standard, 40))
        .isCloseTo(Math.pow(1.035, -30) * Math.pow(1.03, -10), within(1e-15));
    double atTheEnd =
        Math.pow(1.035, -30)
            * Math.pow(1.03, -45)
            * Math.pow(1.025, -50)
            * Math.pow(1.02, -75)
            * Math.pow(1.015, -100)
            * Math.pow(1.01, -700);
    assertThat(factor(standard, 1_000) / atTheEnd).isCloseTo(1, within(1e-12));
  }

  @Test
  void theTimeOfYearIsExplicit() {
    assertThat(factor(flat(0.1, DiscountTiming.START), 2)).isCloseTo(1 / 1.21, within(1e-15));
    assertThat(factor(flat(0.1, DiscountTiming.MIDDLE), 2))
        .isCloseTo(Math.pow(1.1, -2.5), within(1e-15));
    assertThat(factor(flat(0.1, DiscountTiming.END), 2)).isCloseTo(1 / 1.331, within(1e-15));
    Discounting step =
        new Discounting(
            null,
            null,
            0.1,
            List.of(new RateChange(4, 0.0), new RateChange(2, 0.05)),
            DiscountTiming.MIDDLE);
    // The middle of year 2 lies half a year into the first year at the later rate.
    assertThat(factor(step, 2)).isCloseTo(1 / 1.21 / Math.sqrt(1.05), within(1e-15));
    assertThat(factor(step, 6)).isCloseTo(1 / 1.21 / 1.1025, within(1e-15));
  }

  @Test
  void refusesRatesThatAreNotHeldOrNotNamedRight() {
    assertThatThrownBy(() -> factor(Discounting.by("green-book-standard", DAY.minusYears(1)), 5))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/discounting/appraisedOn: must be a day for which the rates of the"
                            + " schedule are held, from 2026-02-05 but was 2025-04-01"));
    assertThatThrownBy(() -> factor(Discounting.by("green-book", DAY), 5))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/discounting/schedule: must be a published schedule: green-book-standard,"
                            + " green-book-health, green-book-sensitivity but was 'green-book'"));
    Discounting neither = new Discounting(null, DAY, null, List.of(), DiscountTiming.START);
    assertThatThrownBy(() -> factor(neither, 5))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/discounting/appraisedOn", "/discounting/schedule"));
    Discounting both =
        new Discounting("green-book-health", DAY, 0.035, List.of(), DiscountTiming.START);
    assertThatThrownBy(() -> factor(both, 5))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::rule)
                    .containsExactly("must be left out when rate is given"));
  }

  @Test
  void asksForTheLowerRatesBeyondFiftyYears() {
    Discounting standard = Discounting.by("green-book-standard", DAY);
    String note =
        "Beyond 50 years the Green Book of 2026 asks for a second result at its lower rates:"
            + " green-book-sensitivity.";
    assertThat(DiscountFactors.of(new DiscountFactorsQuestion(standard, 51)).notes())
        .contains(note);
    assertThat(DiscountFactors.of(new DiscountFactorsQuestion(standard, 50)).notes())
        .doesNotContain(note);
  }

  @Test
  void theExamplesAreAsDocumented() {
    PresentValue value = PresentValue.of(PresentValue.CALCULATION.example());
    assertThat(value.benefits()).isCloseTo(170_972.48477210672, within(1e-8));
    assertThat(value.costs()).isCloseTo(147_492.35688114076, within(1e-8));
    assertThat(value.publicCosts()).isCloseTo(137_993.88550491259, within(1e-8));
    assertThat(value.net()).isCloseTo(23_480.12789096596, within(1e-8));
    assertThat(value.notes())
        .containsExactly(
            "Amounts in GBP at the prices of 2026.",
            "Amounts fall at the start of their year, year 0 beginning on the base date.",
            "Rates: Green Book: standard, as held for 2026-04-01.",
            "The last amounts fall in year 2, but these lines end before: set-up in year 0. What is"
                + " not stated counts as nothing.");
    BenefitCostRatio ratio = BenefitCostRatio.of(BenefitCostRatio.CALCULATION.example());
    assertThat(ratio.ratio().orElseThrow()).isCloseTo(1.159195556891723, within(1e-13));
    assertThat(ratio.netPerPublicPound().orElseThrow())
        .isCloseTo(0.17015339342792885, within(1e-13));
  }

  @Test
  void nominalPricesDoNotGoWithRealRates() {
    ValueBasis basis =
        new ValueBasis(
            "GBP",
            new PriceLevel(null, PriceBasis.NOMINAL),
            Discounting.by("green-book-standard", DAY));
    PresentValueQuestion question =
        new PresentValueQuestion(basis, List.of(CashLine.of("a", CashKind.BENEFIT, 1)));
    assertThatThrownBy(() -> PresentValue.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/basis/prices/basis: must be real, as the rates of the schedule are but"
                            + " was nominal"));
  }

  @Test
  void saysWhyThereIsNoRatio() {
    ValueBasis basis = ValueBasis.greenBook(2026, DAY);
    BenefitCostRatio free =
        BenefitCostRatio.of(
            new PresentValueQuestion(
                basis,
                List.of(
                    CashLine.of("gift", CashKind.BENEFIT, 5),
                    CashLine.of("volunteers", CashKind.OTHER_COST, 2))));
    assertThat(free.ratio()).isEqualTo(Figure.of(2.5));
    assertThat(free.netPerPublicPound())
        .isEqualTo(Figure.none("public money pays nothing that is above 0"));
    BenefitCostRatio none =
        BenefitCostRatio.of(
            new PresentValueQuestion(basis, List.of(CashLine.of("gift", CashKind.BENEFIT, 5))));
    assertThat(none.ratio()).isEqualTo(Figure.none("the costs are not above 0"));
  }

  /** Additive, in proportion, of any order, and the same by powers. */
  @Property(tries = 200)
  void presentValuesAddUp(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double rate = random.nextDouble(0, 0.2);
    List<YearAmount> amounts = new ArrayList<>();
    double byPowers = 0;
    for (int year = 0; year <= random.nextInt(60); year++) {
      double amount = random.nextDouble(-1e6, 1e6);
      amounts.add(new YearAmount(year, amount));
      byPowers += amount * Math.pow(1 + rate, -year);
    }
    ValueBasis basis =
        new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(rate));
    List<YearAmount> mixed = new ArrayList<>(amounts);
    Collections.reverse(mixed);
    PresentValue value =
        PresentValue.of(
            new PresentValueQuestion(
                basis,
                List.of(
                    new CashLine("b", null, CashKind.BENEFIT, mixed),
                    new CashLine("c", null, CashKind.PUBLIC_COST, amounts))));
    assertThat(value.benefits()).isCloseTo(byPowers, within(1e-6));
    assertThat(value.net()).isZero();
  }

  /** A peer's users could not tell whether the first amount was of year 0 or of year 1. */
  @Test
  void theFirstYearIsNotDiscountedUnlessItsTimeOfYearSaysSo() {
    double[] level = new double[61];
    Arrays.fill(level, 1_000);
    Map<DiscountTiming, Double> worth = new EnumMap<>(DiscountTiming.class);
    for (DiscountTiming timing : DiscountTiming.values()) {
      Discounting rates = new Discounting("green-book-standard", DAY, null, List.of(), timing);
      worth.put(
          timing,
          PresentValue.of(
                  new PresentValueQuestion(
                      new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), rates),
                      List.of(CashLine.of("a", CashKind.BENEFIT, level))))
              .net());
    }
    // Worked out by another program, year by year through the rates.
    assertThat(worth.get(DiscountTiming.START)).isCloseTo(26_375.25950245556, within(1e-6));
    assertThat(worth.get(DiscountTiming.MIDDLE)).isCloseTo(25_942.95500546056, within(1e-6));
    assertThat(worth.get(DiscountTiming.END)).isCloseTo(25_517.7662867949, within(1e-6));
  }

  /** 0.1 and 0.2 less 0.3 is nothing in money, so there is nothing to divide by. */
  @Test
  void costsThatCancelAreNothing() {
    BenefitCostRatio answer =
        BenefitCostRatio.of(
            new PresentValueQuestion(
                ValueBasis.greenBook(2026, DAY),
                List.of(
                    CashLine.of("a", CashKind.PUBLIC_COST, 0.1),
                    CashLine.of("b", CashKind.PUBLIC_COST, 0.2),
                    CashLine.of("c", CashKind.PUBLIC_COST, -0.3),
                    CashLine.of("gift", CashKind.BENEFIT, 5))));
    assertThat(answer.costs()).isZero();
    assertThat(answer.ratio()).isEqualTo(Figure.none("the costs are not above 0"));
    assertThat(answer.net()).isEqualTo(5);
  }

  @Test
  void costsThatAreNextToNothingAreNotDividedBy() {
    BenefitCostRatio answer =
        BenefitCostRatio.of(
            new PresentValueQuestion(
                ValueBasis.greenBook(2026, DAY),
                List.of(
                    CashLine.of("a", CashKind.PUBLIC_COST, 1e-300),
                    CashLine.of("gift", CashKind.BENEFIT, 1e15))));
    Figure<Double> none = Figure.none("what it is divided by is too small");
    assertThat(answer.ratio()).isEqualTo(none);
    assertThat(answer.netPerPublicPound()).isEqualTo(none);
    assertThat(answer.working().text()).doesNotContain("÷ P");
  }

  /** A peer divided by the wrong costs: all costs for the ratio, public ones for the pound. */
  @Test
  void theRatioIsOfAllCostsAndThePoundOfPublicOnes() {
    BenefitCostRatio answer =
        BenefitCostRatio.of(
            new PresentValueQuestion(
                ValueBasis.greenBook(2026, DAY),
                List.of(
                    CashLine.of("a", CashKind.PUBLIC_COST, 40),
                    CashLine.of("b", CashKind.OTHER_COST, 60),
                    CashLine.of("gift", CashKind.BENEFIT, 150))));
    assertThat(answer.ratio()).isEqualTo(Figure.of(1.5));
    assertThat(answer.netPerPublicPound()).isEqualTo(Figure.of(1.25));
  }

  @Test
  void refusesYearsBeyondTheTableAndAbsurdAmounts() {
    assertThatThrownBy(
            () -> DiscountFactors.of(new DiscountFactorsQuestion(Discounting.at(0.035), 1_001)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly("/lastYear: must be at most 1000 but was 1001"));
    assertThatThrownBy(
            () ->
                PresentValue.of(
                    new PresentValueQuestion(
                        ValueBasis.greenBook(2026, DAY),
                        List.of(
                            CashLine.of("a", CashKind.BENEFIT, 1e300, Double.NaN),
                            CashLine.of("a", CashKind.BENEFIT, 1)))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/lines/0/amounts/0/amount: must be at most 1000000000000000 but was 1.0E300",
                        "/lines/0/amounts/1/amount: must be a finite number but was NaN",
                        "/lines/1/id: must not repeat an earlier entry but was 'a'"));
  }

  /** The lower series is below the standard one, so that a later amount counts more. */
  @Property(tries = 100)
  void factorsFallAndTheLowerRatesCountMore(@ForAll @IntRange(min = 1, max = 1_000) int year) {
    Discounting standard = Discounting.by("green-book-standard", DAY);
    assertThat(factor(standard, year)).isLessThan(factor(standard, year - 1)).isPositive();
    assertThat(factor(Discounting.by("green-book-sensitivity", DAY), year))
        .isGreaterThan(factor(standard, year));
    assertThat(factor(Discounting.by("green-book-health", DAY), year))
        .isGreaterThan(factor(Discounting.by("green-book-sensitivity", DAY), year));
  }

  @Test
  void ratesOfOnesOwnAreSaid() {
    Discounting own =
        new Discounting(
            null,
            null,
            0.035,
            List.of(new RateChange(75, 0.025), new RateChange(30, 0.03)),
            DiscountTiming.END);
    assertThat(DiscountFactors.of(new DiscountFactorsQuestion(own, 1)).notes())
        .containsExactly(
            "Amounts fall at the end of their year, year 0 beginning on the base date.",
            "Rates of one's own: 3.5 per cent a year, 3 per cent after year 30, 2.5 per cent after"
                + " year 75.");
  }
}
