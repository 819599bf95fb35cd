package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commissioning.scoring.contract.Paying.faults;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.maybe;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.contract.ExtensionOption;
import org.commissioning.model.contract.LifetimeQuestion;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.Term;
import org.commissioning.model.contract.TermCharge;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of whole terms, by hand and against published examples. */
class LifetimeValueTest {

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static ExtensionOption right(String id, String until, @Nullable String takenUp) {
    return new ExtensionOption(id, LocalDate.parse(until), day(takenUp));
  }

  private static TermCharge every(String id, String amount, int months) {
    return new TermCharge(id, gbp(amount), months, null, null, false);
  }

  private static LifetimeValue value(
      Term term, VatTreatment vat, @Nullable String percent, TermCharge... charges) {
    return LifetimeValue.of(
        new LifetimeQuestion(term, List.of(charges), vat, maybe(percent), MoneyRounding.HALF_UP));
  }

  private static LifetimeValue value(Term term, TermCharge... charges) {
    return value(term, VatTreatment.EXEMPT, null, charges);
  }

  private static Term term(String start, String end, ExtensionOption... rights) {
    return new Term(day(start), day(end), List.of(rights));
  }

  private static String shown(Figure<Money> money) {
    return money.orElseThrow().amount().toPlainString();
  }

  /** Procurement Journey: (3 years + 1 year extension) × 50,000 = 200,000; with tax at 20%. */
  @Test
  void givesTheExampleOfItsDescriptionAsScottishProcurementDoes() {
    LifetimeValue found = LifetimeValue.of(LifetimeValue.CALCULATION.example());
    assertThat(shown(found.base())).isEqualTo("150000.00");
    assertThat(shown(found.committed())).isEqualTo("150000.00");
    assertThat(shown(found.most())).isEqualTo("200000.00");
    assertThat(shown(found.mostWithoutTax())).isEqualTo("200000.00");
    assertThat(shown(found.mostWithTax())).isEqualTo("240000.00");
    assertThat(found.extensions())
        .containsExactly(
            new ExtensionValue(
                "one-more",
                LocalDate.of(2030, 3, 31),
                false,
                Figure.of(gbp("50000.00")),
                Figure.of(gbp("200000.00"))));
  }

  /** Procurement Journey, route 1: 10,000 a year for three years and one more is 40,000. */
  @Test
  void addsAYearOfExtensionAsScottishProcurementDoes() {
    LifetimeValue found =
        value(
            term("2026-01-01", "2028-12-31", right("x", "2029-12-31", null)),
            every("fee", "10000", 12));
    assertThat(shown(found.most())).isEqualTo("40000.00");
  }

  @Test
  void countsPartsOfMonthsByTheirDays() {
    // 1,000 a month: January whole, then 14 of 28 days of February.
    assertThat(shown(value(term("2026-01-01", "2026-02-14"), every("fee", "1000", 1)).base()))
        .isEqualTo("1500.00");
    // From the middle of a month: 15 January to 14 February is one month.
    assertThat(shown(value(term("2026-01-15", "2026-02-14"), every("fee", "1000", 1)).base()))
        .isEqualTo("1000.00");
    // From the last day of January: one month to 27 February, then 31 March is the next.
    assertThat(shown(value(term("2026-01-31", "2026-02-27"), every("fee", "1000", 1)).base()))
        .isEqualTo("1000.00");
    assertThat(shown(value(term("2026-01-31", "2026-03-30"), every("fee", "1000", 1)).base()))
        .isEqualTo("2000.00");
    // A leap year's 366 days: 183 of them are half of a yearly sum.
    assertThat(shown(value(term("2028-01-01", "2028-07-01"), every("fee", "1000", 12)).base()))
        .isEqualTo("500.00");
  }

  @Test
  void startsAndEndsChargesWithinTheTermAndCountsSomeOnce() {
    LifetimeValue found =
        value(
            term("2026-01-01", "2026-12-31", right("x", "2027-12-31", null)),
            new TermCharge("set-up", gbp("700"), null, null, null, false),
            new TermCharge(
                "later", gbp("100"), 1, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 3, 31), false),
            new TermCharge("exit", gbp("50"), null, LocalDate.of(2027, 6, 1), null, false));
    assertThat(shown(found.base())).isEqualTo("1300.00");
    assertThat(shown(found.extensions().get(0).value())).isEqualTo("350.00");
    assertThat(shown(found.most())).isEqualTo("1650.00");
  }

  @Test
  void keepsOptionsToHaveMoreApart() {
    LifetimeValue found =
        value(
            term("2026-01-01", "2026-12-31", right("x", "2027-12-31", null)),
            every("fee", "100", 12),
            new TermCharge("more-beds", gbp("30"), 12, null, null, true));
    assertThat(shown(found.base())).isEqualTo("100.00");
    assertThat(shown(found.options())).isEqualTo("60.00");
    assertThat(shown(found.most())).isEqualTo("260.00");
  }

  @Test
  void countsExtensionsThatWereTakenUpAsCommitted() {
    LifetimeValue found =
        value(
            term(
                "2026-01-01",
                "2026-12-31",
                right("first", "2027-12-31", null),
                right("second", "2028-12-31", "2027-06-01"),
                right("third", "2029-12-31", null)),
            every("fee", "100", 12));
    assertThat(shown(found.committed())).isEqualTo("300.00");
    assertThat(found.extensions())
        .extracting(ExtensionValue::takenUp)
        .containsExactly(true, true, false);
    assertThat(found.notes())
        .containsExactly("first counts as taken up, since a later extension was.");
  }

  @Test
  void putsTaxInOrTakesItOutOrSaysWhatIsMissing() {
    Term year = term("2026-01-01", "2026-12-31");
    LifetimeValue included = value(year, VatTreatment.INCLUDED, "20", every("fee", "120", 12));
    assertThat(shown(included.mostWithoutTax())).isEqualTo("100.00");
    assertThat(shown(included.mostWithTax())).isEqualTo("120.00");
    LifetimeValue noRate = value(year, VatTreatment.EXCLUDED, null, every("fee", "120", 12));
    assertThat(shown(noRate.mostWithoutTax())).isEqualTo("120.00");
    assertThat(noRate.mostWithTax().toString())
        .isEqualTo("not calculable: the rate of value added tax is not stated");
    LifetimeValue unsaid = value(year, VatTreatment.NOT_STATED, "20", every("fee", "120", 12));
    assertThat(unsaid.mostWithTax().toString())
        .isEqualTo("not calculable: what amounts say about value added tax is not stated");
    assertThat(shown(unsaid.most())).isEqualTo("120.00");
    LifetimeValue outside = value(year, VatTreatment.OUTSIDE_SCOPE, null, every("fee", "9", 12));
    assertThat(shown(outside.mostWithTax())).isEqualTo("9.00");
  }

  @Test
  void hasNoValueForATermWithoutEndOrStart() {
    LifetimeValue open =
        value(
            new Term(day("2026-01-01"), null, List.of(right("x", "2027-12-31", null))),
            every("fee", "100", 12));
    assertThat(open.most().toString()).isEqualTo("not calculable: the term has no stated end");
    assertThat(open.extensions().get(0).value().toString())
        .isEqualTo("not calculable: the term has no stated end");
    LifetimeValue none = value(new Term(null, null, List.of()), every("fee", "100", 12));
    assertThat(none.base().toString())
        .isEqualTo("not calculable: the start of the term is not stated");
  }

  @Test
  void answersValuesThatAreNoMoneyAnyMore() {
    LifetimeValue found = value(term("2000-01-01", "2199-12-31"), every("fee", "999999999999", 1));
    assertThat(found.most().toString())
        .isEqualTo("not calculable: it has more digits than an amount of money may have");
  }

  @Test
  void refusesChargesAfterTheLongestTerm() {
    Term term = term("2026-01-01", "2029-12-31", right("x", "2030-12-31", null));
    TermCharge late = new TermCharge("late", gbp("100"), 12, LocalDate.of(2040, 1, 1), null, false);
    TermCharge option =
        new TermCharge("more", gbp("1"), null, LocalDate.of(2031, 1, 1), null, true);
    TermCharge last = new TermCharge("last", gbp("1"), null, day("2030-12-31"), null, false);
    assertThat(faults(() -> value(term, late, option, last)))
        .containsExactly(
            "/charges/0/from: must not be after 2030-12-31, the end of the longest term but was"
                + " 2040-01-01",
            "/charges/1/from: must not be after 2030-12-31, the end of the longest term but was"
                + " 2031-01-01");
    assertThat(shown(value(term, last).most())).isEqualTo("1.00");
  }

  @Test
  void refusesTermsAndChargesThatMakeNoSense() {
    assertThat(
            faults(
                () ->
                    value(
                        term("2000-01-01", "2200-12-31"),
                        VatTreatment.EXEMPT,
                        "20",
                        new TermCharge("a", gbp("-1"), 1, LocalDate.of(1999, 1, 1), null, false),
                        new TermCharge("b", Money.of("1", "EUR"), 1, null, null, false))))
        .containsExactly(
            "/charges/0/amount/amount: must be at least 0 but was -1",
            "/charges/0/from: must not be before 2000-01-01, the start of the term but was"
                + " 1999-01-01",
            "/charges/1/amount/currency: must be in one currency with charges[0].amount (GBP) but"
                + " was 'EUR'",
            "/term: must run for at most 200 years",
            "/vatPercent: must be left out when no tax is due but was 20");
    assertThat(
            faults(
                () ->
                    value(
                        new Term(LocalDate.of(2026, 1, 1), LocalDate.MAX, List.of()),
                        every("fee", "1", 1))))
        .containsExactly(
            "/term: must run for at most 200 years",
            "/term/end: must be in a year from 1900 to 2200 but was +999999999-12-31");
  }
}
