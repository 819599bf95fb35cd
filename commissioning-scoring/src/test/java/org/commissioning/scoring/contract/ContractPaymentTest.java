package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commissioning.scoring.contract.Paying.FIRST;
import static org.commissioning.scoring.contract.Paying.LAST;
import static org.commissioning.scoring.contract.Paying.band;
import static org.commissioning.scoring.contract.Paying.counted;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.maybe;
import static org.commissioning.scoring.contract.Paying.number;
import static org.commissioning.scoring.contract.Paying.pay;
import static org.commissioning.scoring.contract.Paying.price;
import static org.commissioning.scoring.contract.Paying.question;
import static org.commissioning.scoring.contract.Paying.spent;
import static org.commissioning.scoring.contract.Paying.total;
import static org.commissioning.scoring.contract.Paying.visits;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.HeadRate;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PastYearValue;
import org.commissioning.model.contract.PaymentMechanism.AlignedPayment;
import org.commissioning.model.contract.PaymentMechanism.Block;
import org.commissioning.model.contract.PaymentMechanism.CapitatedBudget;
import org.commissioning.model.contract.PaymentMechanism.CostAndVolume;
import org.commissioning.model.contract.PaymentMechanism.GainShare;
import org.commissioning.model.contract.PaymentMechanism.LowVolumeBlock;
import org.commissioning.model.contract.PaymentMechanism.OpenBookCost;
import org.commissioning.model.contract.PaymentMechanism.OutcomePayments;
import org.commissioning.model.contract.PaymentMechanism.ServiceCredits;
import org.commissioning.model.contract.PaymentMechanism.TimeBands;
import org.commissioning.model.contract.PaymentMechanism.UnitPrices;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.PlannedVolume;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Payments under each mechanism, worked by hand. Amounts in the comments are the hand's. */
class ContractPaymentTest {

  private static final TimeBands HOME_CARE =
      new TimeBands(
          "m",
          List.of(
              new TimeBand(15, gbp("7.10")),
              new TimeBand(30, gbp("12.40")),
              new TimeBand(60, gbp("22.80"))),
          BandRule.UP,
          null,
          8);

  private static String reason(Figure<Money> figure) {
    return figure.toString();
  }

  @Test
  void givesTheExampleOfItsDescription() {
    ContractPayment found = ContractPayment.of(ContractPayment.CALCULATION.example());
    assertThat(found.lines())
        .extracting(
            PaymentLine::label, line -> line.amount().orElseThrow().amount().toPlainString())
        .containsExactly(
            tuple("session, 1 April 2026 to 31 May 2026", "21000.00"),
            tuple("session, 1 June 2026 to 30 June 2026", "16200.00"),
            tuple("in-work", "20000.00"),
            tuple("days-waited", "-1116.00"));
    assertThat(total(found)).isEqualTo("56084.00");
    assertThat(found.known()).isEqualTo(found.total());
    assertThat(found.unpaid())
        .containsExactly(
            new Unpaid(
                "outcomes", "6 of in-work", "they would have come about without the service"));
  }

  // Blocks

  @Test
  void paysABlockWhateverTheVolume() {
    assertThat(total(new Block("m", gbp("250000")))).isEqualTo("250000.00");
  }

  private static LowVolumeBlock lowVolume(
      @Nullable String uplift, @Nullable String limit, int instalments, @Nullable String third) {
    return new LowVolumeBlock(
        "m",
        List.of(
            new PastYearValue(2022, gbp("1200000")),
            new PastYearValue(2023, gbp("1350000")),
            new PastYearValue(2024, third == null ? null : gbp(third))),
        maybe(uplift),
        limit == null ? null : gbp(limit),
        instalments);
  }

  @Test
  void paysTheAverageOfPastYearsForLittleActivity() {
    // (1.20 + 1.35 + 1.41) ÷ 3 = 1.32 million
    assertThat(total(lowVolume(null, "1500000", 1, "1410000"))).isEqualTo("1320000.00");
    // × 1.0415 ÷ 12 = 114,565.00
    assertThat(total(lowVolume("4.15", "1500000", 12, "1410000"))).isEqualTo("114565.00");
  }

  @Test
  void saysWhatEqualPaymentsLeaveOverOfTheYearlySum() {
    // 1,320,000 × 1.01 ÷ 7 = 190,457.142857…; seven of 190,457.14 are 1,333,199.98.
    ContractPayment found = pay(lowVolume("1", null, 7, "1410000"));
    assertThat(total(found)).isEqualTo("190457.14");
    assertThat(found.notes())
        .containsExactly("m: 7 such payments come to 0.02 less than the sum for the year.");
    assertThat(pay(lowVolume("4.15", null, 12, "1410000")).notes()).isEmpty();
  }

  @Test
  void doesNotPayALowVolumeBlockForMoreThanItsLimit() {
    ContractPayment found = pay(lowVolume(null, "1300000", 1, "1410000"));
    assertThat(found.total())
        .isEqualTo(
            new Figure.NotCalculable<>(
                "the average of past years is above the limit of this mechanism",
                number("1300000"),
                number("1320000.00")));
  }

  @Test
  void saysWhichPastYearIsMissing() {
    assertThat(reason(pay(lowVolume(null, null, 1, null)).total()))
        .isEqualTo("not calculable: the value of 2024 is not stated");
  }

  // Cost and volume

  private static CostAndVolume costAndVolume(@Nullable String most) {
    return new CostAndVolume(
        "m", gbp("100000"), number("950"), number("1050"), gbp("40"), gbp("60"), maybe(most));
  }

  @Test
  void paysTheSameWithinTheRangeAndByTheUnitOutsideIt() {
    assertThat(total(costAndVolume(null), counted(null, "1000"))).isEqualTo("100000.00");
    assertThat(total(costAndVolume(null), counted(null, "950"))).isEqualTo("100000.00");
    assertThat(total(costAndVolume(null), counted(null, "1050"))).isEqualTo("100000.00");
    // 100,000 − 40 × 50
    assertThat(total(costAndVolume(null), counted(null, "900"))).isEqualTo("98000.00");
    // 100,000 + 60 × 50
    assertThat(total(costAndVolume(null), counted(null, "1100"))).isEqualTo("103000.00");
    // 100,000 − 40 × 950
    assertThat(total(costAndVolume(null), counted(null, "0"))).isEqualTo("62000.00");
  }

  @Test
  void paysNothingAboveTheMostVolumeAndSaysSo() {
    ContractPayment found = pay(costAndVolume("1080"), counted(null, "1100"));
    assertThat(total(found)).isEqualTo("101800.00");
    assertThat(found.unpaid())
        .containsExactly(
            new Unpaid("m", "20 above the most", "nothing is paid above a volume of 1080"));
  }

  @Test
  void neverTakesBackMoreThanTheSum() {
    CostAndVolume steep =
        new CostAndVolume("m", gbp("1000"), number("100"), number("100"), gbp("50"), null, null);
    assertThat(total(steep, counted(null, "10"))).isEqualTo("0.00");
    assertThat(pay(steep, counted(null, "120")).unpaid())
        .containsExactly(
            new Unpaid("m", "20 above the range", "no price is agreed for volume above the range"));
  }

  @Test
  void blendsAPlanWithAMarginalPrice() {
    // pay = plan × price + m × (actual − plan) × price: 1,000 planned, 1,100 done, 2,000 each, 20%
    CostAndVolume blended =
        new CostAndVolume(
            "m", gbp("2000000"), number("1000"), number("1000"), gbp("400"), gbp("400"), null);
    assertThat(total(blended, counted(null, "1100"))).isEqualTo("2040000.00");
    assertThat(total(blended, counted(null, "900"))).isEqualTo("1960000.00");
  }

  // Prices

  @Test
  void paysEachThingByThePriceInForce() {
    UnitPrices prices =
        new UnitPrices(
            "m",
            List.of(
                new DatedPrice("a", gbp("10"), null, LocalDate.of(2026, 4, 30)),
                new DatedPrice("a", gbp("11.005"), LocalDate.of(2026, 5, 1), null),
                price("b", "0.333333")),
            null);
    ContractPayment found =
        pay(
            prices,
            new Delivered.Counted("m", "a", number("3"), null, LocalDate.of(2026, 4, 30)),
            new Delivered.Counted("m", "a", number("5"), LocalDate.of(2026, 5, 1), LAST),
            counted("b", "100"));
    // 30.00 + 55.025 → 55.03 + 33.3333 → 33.33
    assertThat(total(found)).isEqualTo("118.36");
    assertThat(found.working().text())
        .contains("a, 1 May 2026 to 30 June 2026, rounded half-up: 55.03")
        .contains("To be paid: x₁ + x₂ + x₃ = 30 + 55.03 + 33.33 = 118.36 GBP");
  }

  @Test
  void keepsUnitPricesBelowTheMost() {
    UnitPrices prices = new UnitPrices("m", List.of(price("a", "10")), gbp("950"));
    assertThat(total(prices, counted("a", "95"))).isEqualTo("950.00");
    ContractPayment found = pay(prices, counted("a", "100"));
    assertThat(total(found)).isEqualTo("950.00");
    assertThat(found.lines())
        .extracting(PaymentLine::role)
        .containsExactly(LineRole.CHARGE, LineRole.LIMIT);
    assertThat(found.unpaid())
        .containsExactly(new Unpaid("m", "50 GBP", "the most that is paid is 950"));
  }

  @Test
  void doesNotCountWhatIsNotStatedAsNothing() {
    UnitPrices prices = new UnitPrices("m", List.of(price("a", "10"), price("b", "5")), null);
    ContractPayment found = pay(prices, counted("a", "7"));
    assertThat(reason(found.total())).isEqualTo("not calculable: no count of b is stated");
    assertThat(found.known()).isEqualTo(Figure.of(gbp("70.00")));
    ContractPayment unknown = pay(prices, counted("a", "7"), counted("b", null));
    assertThat(reason(unknown.total()))
        .isEqualTo("not calculable: the count of b from 1 April 2026 to 30 June 2026 is not known");
    assertThat(total(prices, counted("a", "7"), counted("b", "0"))).isEqualTo("70.00");
  }

  @Test
  void namesTheDaysThatACountLeavesOut() {
    UnitPrices prices = new UnitPrices("m", List.of(price("a", "10")), null);
    assertThat(
            reason(
                pay(
                        prices,
                        new Delivered.Counted(
                            "m", "a", number("3"), FIRST, LocalDate.of(2026, 4, 30)),
                        new Delivered.Counted(
                            "m", "a", number("3"), LocalDate.of(2026, 6, 1), LAST))
                    .total()))
        .isEqualTo("not calculable: the count of a from 1 May 2026 to 31 May 2026 is not known");
    assertThat(
            reason(
                pay(
                        prices,
                        new Delivered.Counted(
                            "m", "a", number("3"), FIRST, LocalDate.of(2026, 6, 29)))
                    .total()))
        .isEqualTo("not calculable: the count of a from 30 June 2026 to 30 June 2026 is not known");
  }

  @Test
  void roundsEachLineAsStated() {
    UnitPrices prices = new UnitPrices("m", List.of(price("a", "0.125")), null);
    for (MoneyRounding rounding : MoneyRounding.values()) {
      PaymentQuestion question =
          new PaymentQuestion(
              FIRST,
              LAST,
              VatTreatment.EXCLUDED,
              rounding,
              null,
              List.of(prices),
              List.of(counted("a", "1")));
      assertThat(total(ContractPayment.of(question)))
          .isEqualTo(rounding == MoneyRounding.HALF_UP ? "0.13" : "0.12");
    }
  }

  @Test
  void paysInACurrencyWithoutPence() {
    UnitPrices prices =
        new UnitPrices(
            "m", List.of(new DatedPrice("a", Money.of("10.4", "JPY"), null, null)), null);
    assertThat(pay(prices, counted("a", "3")).total()).isEqualTo(Figure.of(Money.of("31", "JPY")));
  }

  // Time

  @Test
  void putsEachVisitInTheNextBandUp() {
    // 10 × 7.10 + 4 × 12.40 + 2 × 22.80
    ContractPayment found =
        pay(HOME_CARE, visits(15, 6), visits(9, 4), visits(16, 4), visits(31, 2));
    assertThat(total(found)).isEqualTo("166.20");
    assertThat(found.unpaid()).isEmpty();
  }

  @Test
  void saysWhichVisitsAndMinutesAreNotPaid() {
    ContractPayment found = pay(HOME_CARE, visits(7, 1), visits(75, 3));
    assertThat(total(found)).isEqualTo("68.40");
    assertThat(found.unpaid())
        .containsExactly(
            new Unpaid("m", "1 visit of 7 minutes", "visits of less than 8 minutes are not paid"),
            new Unpaid(
                "m",
                "15 minutes of each of 3 visits of 75 minutes",
                "minutes beyond the band of 60 are not paid"));
  }

  @Test
  void putsEachVisitInTheBandBelowItAndPaysTheRestByTheMinute() {
    TimeBands down =
        new TimeBands("m", List.of(new TimeBand(30, gbp("12"))), BandRule.DOWN, gbp("18"), null);
    // 12 + 10 × 18 ÷ 60 = 15; 20 minutes alone are 6
    assertThat(total(down, visits(40, 1))).isEqualTo("15.00");
    assertThat(total(down, visits(20, 1))).isEqualTo("6.00");
    TimeBands bare = new TimeBands("m", down.bands(), BandRule.DOWN, null, null);
    ContractPayment found = pay(bare, visits(20, 2), visits(45, 1));
    assertThat(total(found)).isEqualTo("12.00");
    assertThat(found.unpaid())
        .containsExactly(
            new Unpaid("m", "2 visits of 20 minutes", "no band is that short"),
            new Unpaid(
                "m",
                "15 minutes of each of 1 visit of 45 minutes",
                "minutes beyond the band of 30 are not paid"));
  }

  @Test
  void doesNotTakeVisitsThatAreNotStatedForNone() {
    assertThat(reason(pay(HOME_CARE).total())).isEqualTo("not calculable: no visits are stated");
    assertThat(reason(pay(HOME_CARE, new Delivered.Visits("m", 30, null)).total()))
        .isEqualTo("not calculable: how many visits of 30 minutes there were is not known");
    assertThat(total(HOME_CARE, visits(30, 0))).isEqualTo("0.00");
  }

  @Test
  void doesNotPayForVisitsThatDidNotTakePlace() {
    TimeBands any =
        new TimeBands("m", List.of(new TimeBand(15, gbp("7.10"))), BandRule.UP, null, null);
    ContractPayment found = pay(any, visits(0, 3), visits(1, 1));
    assertThat(total(found)).isEqualTo("7.10");
    assertThat(found.unpaid())
        .containsExactly(
            new Unpaid("m", "3 visits of 0 minutes", "a visit of no minutes did not take place"));
  }

  // Budgets, costs and shares

  private static CapitatedBudget budget(List<ShareBand> under) {
    return new CapitatedBudget(
        "m",
        List.of(new HeadRate("adults", gbp("100")), new HeadRate("children", gbp("50"))),
        List.of(band("3", "0"), band("8", "50"), band(null, "80")),
        under);
  }

  @Test
  void paysForEachPersonAndSharesWhatIsSpentBeyond() {
    // budget 9,000 × 100 + 2,000 × 50 = 1,000,000; spent 1,100,000
    // 50% of 50,000 and 80% of 20,000 = 41,000
    ContractPayment found =
        pay(
            budget(List.of()),
            counted("adults", "9000"),
            counted("children", "2000"),
            spent("care", "700000"),
            spent(null, "400000"));
    assertThat(total(found)).isEqualTo("1041000.00");
    assertThat(found.lines())
        .extracting(PaymentLine::label)
        .contains(
            "Overspend from 0% to 3% of the target",
            "Overspend from 3% to 8% of the target", "Overspend beyond 8% of the target");
  }

  @Test
  void leavesWhatIsBeyondTheBandsToTheProviderAndSaysSo() {
    ContractPayment found =
        pay(
            budget(List.of(band("5", "50"))),
            counted("adults", "9000"),
            counted("children", "2000"),
            spent(null, "900000"));
    // gives back half of the first 50,000
    assertThat(total(found)).isEqualTo("975000.00");
    assertThat(found.notes())
        .containsExactly("m: underspend beyond 5% of the target is not shared.");
  }

  @Test
  void needsTheCostOnlyWhereThereIsACorridor() {
    assertThat(
            reason(
                pay(budget(List.of()), counted("adults", "9000"), counted("children", "2000"))
                    .total()))
        .isEqualTo("not calculable: what was spent is not stated");
    CapitatedBudget plain =
        new CapitatedBudget("m", List.of(new HeadRate("adults", gbp("100"))), List.of(), List.of());
    assertThat(total(plain, counted("adults", "12.5"))).isEqualTo("1250.00");
  }

  @Test
  void paysCostByKindWithFeesUpToTheMost() {
    OpenBookCost terms =
        new OpenBookCost(
            "m",
            List.of(new CostHead("staff", null), new CostHead("travel", gbp("500"))),
            number("5"),
            gbp("200"),
            gbp("11000"));
    // 8,000 + 500 = 8,500; 5% = 425; 200 → 9,125
    ContractPayment found =
        pay(terms, spent("staff", "8000"), spent("travel", "620"), spent("gifts", "75"));
    assertThat(total(found)).isEqualTo("9125.00");
    assertThat(found.unpaid())
        .containsExactly(
            new Unpaid("m", "120 of travel", "at most 500 is paid for it"),
            new Unpaid("m", "75 of gifts", "it is not among the kinds of cost that are paid"));
    assertThat(total(terms, spent("staff", "10000"), spent("travel", "500"))).isEqualTo("11000.00");
    assertThat(reason(pay(terms, spent("staff", "8000")).total()))
        .isEqualTo("not calculable: what was spent on it is not stated");
  }

  @Test
  void sharesGainAndPainByBandsWithinLimits() {
    GainShare terms =
        new GainShare(
            "m",
            gbp("100000"),
            List.of(band("10", "50"), band("100", "30")),
            List.of(band(null, "40")),
            gbp("7000"),
            gbp("6000"));
    // 50% of 10,000 + 30% of 5,000 = 6,500
    assertThat(total(terms, spent(null, "85000"))).isEqualTo("6500.00");
    assertThat(total(terms, spent(null, "60000"))).isEqualTo("7000.00");
    assertThat(total(terms, spent(null, "100000"))).isEqualTo("0.00");
    assertThat(total(terms, spent(null, "110000"))).isEqualTo("-4000.00");
    ContractPayment found = pay(terms, spent(null, "190000"));
    assertThat(total(found)).isEqualTo("-6000.00");
    assertThat(found.notes())
        .containsExactly("The provider owes the commissioner for this period.");
    assertThat(reason(pay(terms).total()))
        .isEqualTo("not calculable: what was spent is not stated");
  }

  // Aligned payment

  @Test
  void paysAFixedElementAndAllElectiveActivityByPrice() {
    AlignedPayment terms =
        new AlignedPayment(
            "m",
            gbp("10000000"),
            List.of(price("elective", "1500")),
            List.of(),
            number("100"),
            number("100"),
            null);
    assertThat(total(terms, counted("elective", "5200"))).isEqualTo("17800000.00");
    assertThat(total(terms, counted("elective", "0"))).isEqualTo("10000000.00");
  }

  @Test
  void paysOnePartOfThePriceAbovePlanAndTakesAnotherBelowIt() {
    AlignedPayment terms =
        new AlignedPayment(
            "m",
            gbp("1000000"),
            List.of(price("elective", "2000")),
            List.of(new PlannedVolume("elective", number("400"))),
            number("75"),
            number("50"),
            number("1.05"));
    // 100 × 2,000 × 1.05 × 75% = 157,500; × 50% = 105,000
    assertThat(total(terms, counted("elective", "500"))).isEqualTo("1157500.00");
    assertThat(total(terms, counted("elective", "300"))).isEqualTo("895000.00");
    assertThat(total(terms, counted("elective", "400"))).isEqualTo("1000000.00");
  }

  @Test
  void spreadsAPlanByDaysWhereThePriceChanges() {
    AlignedPayment terms =
        new AlignedPayment(
            "m",
            gbp("0"),
            List.of(
                new DatedPrice("elective", gbp("100"), null, LocalDate.of(2026, 4, 30)),
                new DatedPrice("elective", gbp("200"), LocalDate.of(2026, 5, 1), null)),
            List.of(new PlannedVolume("elective", number("91"))),
            number("100"),
            number("100"),
            null);
    // 30 of 91 days: 30 planned; 61 planned after
    assertThat(
            total(
                terms,
                new Delivered.Counted(
                    "m", "elective", number("40"), FIRST, LocalDate.of(2026, 4, 30)),
                new Delivered.Counted(
                    "m", "elective", number("60"), LocalDate.of(2026, 5, 1), LAST)))
        .isEqualTo("800.00");
  }

  // Outcomes

  private static OutcomePayments outcomes(
      @Nullable String least, @Nullable String most, @Nullable String before) {
    return new OutcomePayments(
        "m",
        List.of(new OutcomeRate("work", gbp("1000"), number("10"), number("20"), number("50"))),
        least == null ? null : gbp(least),
        most == null ? null : gbp(most),
        before == null ? null : gbp(before));
  }

  @Test
  void paysForOutcomesAboveDeadweightFromTheMinimumToTheCap() {
    assertThat(total(outcomes(null, null, null), counted("work", "19"))).isEqualTo("0.00");
    assertThat(total(outcomes(null, null, null), counted("work", "20"))).isEqualTo("10000.00");
    assertThat(total(outcomes(null, null, null), counted("work", "50"))).isEqualTo("40000.00");
    assertThat(total(outcomes(null, null, null), counted("work", "80"))).isEqualTo("40000.00");
    assertThat(pay(outcomes(null, null, null), counted("work", "19")).unpaid())
        .containsExactly(new Unpaid("m", "19 of work", "fewer than the 20 that must be achieved"));
    assertThat(pay(outcomes(null, null, null), counted("work", "80")).unpaid())
        .containsExactly(
            new Unpaid("m", "30 of work", "at most 50 count"),
            new Unpaid("m", "10 of work", "they would have come about without the service"));
  }

  @Test
  void keepsOutcomePaymentsBetweenLeastAndWhatIsLeftOfTheMost() {
    assertThat(total(outcomes("5000", null, null), counted("work", "0"))).isEqualTo("5000.00");
    assertThat(total(outcomes(null, "35000", null), counted("work", "50"))).isEqualTo("35000.00");
    assertThat(total(outcomes(null, "35000", "30000"), counted("work", "50"))).isEqualTo("5000.00");
    assertThat(total(outcomes("8000", "35000", "30000"), counted("work", "0")))
        .isEqualTo("5000.00");
    assertThat(pay(outcomes("5000", "35000", null), counted("work", "0")).lines().get(1).label())
        .isEqualTo("Least for outcomes");
    assertThat(pay(outcomes("5000", "35000", null), counted("work", "50")).lines().get(1).label())
        .isEqualTo("Most for outcomes");
  }

  @Test
  void takesNoMoreThanAllOutcomesForWhatWouldHaveComeAboutAnyway() {
    OutcomePayments terms =
        new OutcomePayments(
            "m",
            List.of(new OutcomeRate("work", gbp("1000"), number("10"), null, null)),
            null,
            null,
            null);
    ContractPayment found = pay(terms, counted("work", "7"));
    assertThat(total(found)).isEqualTo("0.00");
    assertThat(found.unpaid())
        .containsExactly(
            new Unpaid("m", "7 of work", "they would have come about without the service"));
    assertThat(pay(terms, counted("work", "0")).unpaid()).isEmpty();
  }

  // Service credits

  private static ServiceCredits credits(CreditRule... rules) {
    return new ServiceCredits("c", List.of("m"), List.of(rules), number("15"));
  }

  private static CreditRule steps(String indicator) {
    return new CreditRule(
        indicator,
        Polarity.HIGHER_IS_BETTER,
        number("95"),
        null,
        List.of(
            new CreditStep(number("1"), number("2")),
            new CreditStep(number("5"), number("6")),
            new CreditStep(number("10"), number("12"))),
        null);
  }

  private static Delivered measured(String indicator, @Nullable String value) {
    return new Delivered.Measured("c", indicator, maybe(value));
  }

  private static ContractPayment credited(ServiceCredits credits, Delivered... delivered) {
    return ContractPayment.of(
        question(null, List.of(credits, new Block("m", gbp("20000"))), List.of(delivered)));
  }

  @Test
  void deductsByStepsUpToTheMost() {
    assertThat(total(credited(credits(steps("a")), measured("a", "95")))).isEqualTo("20000.00");
    assertThat(total(credited(credits(steps("a")), measured("a", "94.5")))).isEqualTo("20000.00");
    assertThat(total(credited(credits(steps("a")), measured("a", "94")))).isEqualTo("19600.00");
    assertThat(total(credited(credits(steps("a")), measured("a", "90")))).isEqualTo("18800.00");
    assertThat(total(credited(credits(steps("a")), measured("a", "0")))).isEqualTo("17600.00");
    // 12% twice, but 15% at most
    assertThat(
            total(
                credited(
                    credits(steps("a"), steps("b")), measured("a", "80"), measured("b", "80"))))
        .isEqualTo("17000.00");
  }

  @Test
  void saysThatSeveralServiceCreditsTakeMoreThanThereIs() {
    ServiceCredits whole = new ServiceCredits("c", List.of("m"), List.of(steps("x")), null);
    CreditRule all =
        new CreditRule("y", Polarity.LOWER_IS_BETTER, number("0"), number("100"), List.of(), null);
    ServiceCredits more = new ServiceCredits("d", List.of("m"), List.of(all), null);
    ContractPayment found =
        ContractPayment.of(
            question(
                null,
                List.of(new Block("m", gbp("1000")), whole, more),
                List.of(
                    new Delivered.Measured("c", "x", number("94")),
                    new Delivered.Measured("d", "y", number("3")))));
    assertThat(total(found)).isEqualTo("-20.00");
    assertThat(found.notes())
        .containsExactly(
            "Service credits together take more than what they are taken from.",
            "The provider owes the commissioner for this period.");
  }

  @Test
  void doesNotTakeAnIndicatorWithoutValueForMetOrMissed() {
    ContractPayment found =
        credited(credits(steps("a"), steps("b")), measured("a", "94"), measured("b", null));
    assertThat(reason(found.total())).isEqualTo("not calculable: no value of b is known");
    assertThat(found.known()).isEqualTo(Figure.of(gbp("19600.00")));
  }

  @Test
  void deductsNothingFromWhatCannotBeWorkedOut() {
    ContractPayment found =
        ContractPayment.of(
            question(
                null,
                List.of(new UnitPrices("m", List.of(price("a", "10")), null), credits(steps("x"))),
                List.of(measured("x", "80"))));
    assertThat(found.mechanisms())
        .extracting(total -> reason(total.amount()))
        .containsExactly(
            "not calculable: no count of a is stated", "not calculable: no count of a is stated");
  }

  // The whole

  @Test
  void keepsTheWholePaymentBelowTheMostOfThePeriod() {
    ContractPayment found =
        ContractPayment.of(
            question(
                gbp("150.005"),
                List.of(new Block("a", gbp("100")), new Block("b", gbp("80"))),
                List.of()));
    assertThat(total(found)).isEqualTo("150.00");
    assertThat(found.unpaid())
        .containsExactly(new Unpaid("all", "30 GBP", "the most that is paid is 150.005"));
  }

  @Test
  void answersAmountsThatAreNoMoneyAnyMore() {
    ContractPayment found =
        pay(
            new UnitPrices("m", List.of(price("a", "999999999999.999999")), null),
            counted("a", "1000000000"));
    assertThat(reason(found.total()))
        .isEqualTo("not calculable: it has more digits than an amount of money may have");
    assertThat(total(new UnitPrices("m", List.of(price("a", "0.000001")), null), counted("a", "1")))
        .isEqualTo("0.00");
  }
}
