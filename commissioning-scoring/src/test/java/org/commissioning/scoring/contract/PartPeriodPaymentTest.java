package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commissioning.scoring.contract.Paying.FIRST;
import static org.commissioning.scoring.contract.Paying.LAST;
import static org.commissioning.scoring.contract.Paying.band;
import static org.commissioning.scoring.contract.Paying.counted;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.number;
import static org.commissioning.scoring.contract.Paying.pay;
import static org.commissioning.scoring.contract.Paying.price;
import static org.commissioning.scoring.contract.Paying.spent;
import static org.commissioning.scoring.contract.Paying.total;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.HeadRate;
import org.commissioning.model.contract.PaymentMechanism.AlignedPayment;
import org.commissioning.model.contract.PaymentMechanism.CapitatedBudget;
import org.commissioning.model.contract.PaymentMechanism.UnitPrices;
import org.commissioning.model.contract.PlannedVolume;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

/** Payments for parts of a period, of 91 days from 1 April to 30 June 2026, worked by hand. */
class PartPeriodPaymentTest {

  private static final LocalDate END_OF_MAY = LocalDate.of(2026, 5, 31);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private static Delivered between(String item, String quantity, LocalDate from, LocalDate to) {
    return new Delivered.Counted("m", item, number(quantity), from, to);
  }

  private static String reason(Figure<?> figure) {
    return figure.toString();
  }

  // Prices

  @Test
  void paysAnItemThatHasAPriceForAPartOfThePeriodOnly() {
    UnitPrices terms =
        new UnitPrices(
            "m", List.of(price("old", "10"), new DatedPrice("new", gbp("30"), JUNE, null)), null);
    // 5 × 10 + 4 × 30
    ContractPayment found = pay(terms, counted("old", "5"), between("new", "4", JUNE, LAST));
    assertThat(total(found)).isEqualTo("170.00");
    assertThat(found.lines())
        .extracting(PaymentLine::label)
        .containsExactly("old", "new, 1 June 2026 to 30 June 2026");
  }

  @Test
  void needsNoCountOfWhatHasNoPriceInThePeriod() {
    UnitPrices terms =
        new UnitPrices(
            "m",
            List.of(
                price("a", "10"),
                new DatedPrice("before", gbp("9"), null, FIRST.minusDays(1)),
                new DatedPrice("after", gbp("9"), LAST.plusDays(1), null)),
            null);
    assertThat(total(terms, counted("a", "5"))).isEqualTo("50.00");
  }

  @Test
  void namesTheDaysThatACountLeavesOutOfThoseThatHaveAPrice() {
    UnitPrices terms =
        new UnitPrices("m", List.of(new DatedPrice("a", gbp("30"), JUNE, null)), null);
    assertThat(reason(pay(terms, between("a", "4", JUNE.plusDays(2), LAST)).total()))
        .isEqualTo("not calculable: the count of a from 1 June 2026 to 2 June 2026 is not known");
    assertThat(reason(pay(terms).total())).isEqualTo("not calculable: no count of a is stated");
  }

  // Plans

  private static AlignedPayment plan(String volume, DatedPrice... prices) {
    return new AlignedPayment(
        "m",
        gbp("1000"),
        List.of(prices),
        List.of(new PlannedVolume("a", number(volume))),
        number("100"),
        number("0"),
        null);
  }

  @Test
  void holdsAPlanAgainstTheWholePeriodHoweverItIsCounted() {
    AlignedPayment terms = plan("90", price("a", "10"));
    // 50 + 30 + 10 are the 90 that were planned, though April alone was above a third of them.
    assertThat(
            total(
                terms,
                between("a", "50", FIRST, LocalDate.of(2026, 4, 30)),
                between("a", "30", LocalDate.of(2026, 5, 1), END_OF_MAY),
                between("a", "10", JUNE, LAST)))
        .isEqualTo("1000.00")
        .isEqualTo(total(terms, counted("a", "90")));
    assertThat(
            pay(terms, between("a", "50", FIRST, END_OF_MAY), between("a", "60", JUNE, LAST))
                .working()
                .text())
        .contains("a: (q₁ + q₂ − P) × p × m ÷ 100 = (50 + 60 − 90) × 10 × 100 ÷ 100 = 200 GBP");
  }

  @Test
  void spreadsAPlanByTheDaysThatHaveAPrice() {
    // 30 of 91 days have a price, and all that was planned is planned for them.
    assertThat(
            total(
                plan("90", new DatedPrice("a", gbp("10"), JUNE, null)),
                between("a", "100", JUNE, LAST)))
        .isEqualTo("1100.00");
    // 91 planned over 61 and 30 days: 9 above plan at 10, and 10 below it for nothing.
    assertThat(
            total(
                plan(
                    "91",
                    new DatedPrice("a", gbp("10"), null, END_OF_MAY),
                    new DatedPrice("a", gbp("20"), JUNE, null)),
                between("a", "70", FIRST, END_OF_MAY),
                between("a", "20", JUNE, LAST)))
        .isEqualTo("1090.00");
  }

  // People

  @Test
  void countsPeopleWhoAreCoveredForAPartOfThePeriodByTheirDays() {
    CapitatedBudget terms =
        new CapitatedBudget(
            "m", List.of(new HeadRate("adults", gbp("91"))), List.of(band(null, "50")), List.of());
    ContractPayment found =
        pay(
            terms,
            between("adults", "100", FIRST, END_OF_MAY),
            between("adults", "130", JUNE, LAST),
            spent(null, "10000"));
    // (100 × 61 + 130 × 30) ÷ 91 × 91 = 10,000: the budget, and not that of 230 people
    assertThat(total(found)).isEqualTo("10000.00");
    assertThat(found.working().text())
        .contains(
            "adults: (n₁ × d₁ + n₂ × d₂) ÷ d × r = (100 × 61 + 130 × 30) ÷ 91 × 91 = 10000 GBP");
  }

  @Test
  void paysTheSameForPeopleCountedOnceOrMonthByMonth() {
    CapitatedBudget terms =
        new CapitatedBudget(
            "m", List.of(new HeadRate("adults", gbp("12.34"))), List.of(), List.of());
    assertThat(
            total(
                terms,
                between("adults", "77", FIRST, END_OF_MAY),
                between("adults", "77", JUNE, LAST)))
        .isEqualTo(total(terms, counted("adults", "77")))
        .isEqualTo("950.18");
  }
}
