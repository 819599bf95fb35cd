package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commissioning.scoring.contract.Paying.FIRST;
import static org.commissioning.scoring.contract.Paying.LAST;
import static org.commissioning.scoring.contract.Paying.band;
import static org.commissioning.scoring.contract.Paying.counted;
import static org.commissioning.scoring.contract.Paying.faults;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.number;
import static org.commissioning.scoring.contract.Paying.pay;
import static org.commissioning.scoring.contract.Paying.price;
import static org.commissioning.scoring.contract.Paying.question;
import static org.commissioning.scoring.contract.Paying.spent;
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
import org.commissioning.model.contract.PaymentMechanism.AlignedPayment;
import org.commissioning.model.contract.PaymentMechanism.Block;
import org.commissioning.model.contract.PaymentMechanism.CapitatedBudget;
import org.commissioning.model.contract.PaymentMechanism.CostAndVolume;
import org.commissioning.model.contract.PaymentMechanism.GainShare;
import org.commissioning.model.contract.PaymentMechanism.OpenBookCost;
import org.commissioning.model.contract.PaymentMechanism.OutcomePayments;
import org.commissioning.model.contract.PaymentMechanism.ServiceCredits;
import org.commissioning.model.contract.PaymentMechanism.TimeBands;
import org.commissioning.model.contract.PaymentMechanism.UnitPrices;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.PlannedVolume;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.outcome.Polarity;
import org.junit.jupiter.api.Test;

/** What the payment under a contract refuses, in whole messages. */
class PaymentRefusalsTest {

  private static final UnitPrices PRICES = new UnitPrices("m", List.of(price("a", "10")), null);

  private static Delivered.Counted days(String from, String to) {
    return new Delivered.Counted("m", "a", number("1"), LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void refusesASecondCurrencyNamingThePlace() {
    assertThat(
            faults(
                () ->
                    ContractPayment.of(
                        question(
                            gbp("9"),
                            List.of(
                                new Block("a", Money.of("5", "EUR")),
                                new Block("b", Money.of("5", "GBP"))),
                            List.of()))))
        .containsExactly(
            "/mechanisms/0/amount/currency: must be in one currency with most (GBP) but was 'EUR'");
  }

  @Test
  void refusesACurrencyWithoutMinorUnitAndAQuestionWithoutAny() {
    assertThat(faults(() -> pay(new Block("a", Money.of("5", "XAU")))))
        .containsExactly(
            "/mechanisms/0/amount/currency: must be a currency that has a minor unit but was"
                + " 'XAU'");
    assertThat(
            faults(
                () ->
                    pay(new OpenBookCost("m", List.of(new CostHead("a", null)), null, null, null))))
        .containsExactly("/most: must be given where no other amount tells the currency");
    // Prices that are missing are one fault, and a limit is no cure of it.
    assertThat(faults(() -> pay(new UnitPrices("m", List.of(), null))))
        .containsExactly("/mechanisms/0/prices: must have at least 1 entry");
  }

  @Test
  void refusesAmountsBelowNothingAndBeyondReason() {
    assertThat(
            faults(
                () ->
                    ContractPayment.of(
                        question(
                            gbp("-1"),
                            List.of(
                                new Block("a", gbp("-5")), new Block("b", gbp("1000000000000"))),
                            List.of()))))
        .containsExactly(
            "/mechanisms/0/amount/amount: must be at least 0 but was -5",
            "/mechanisms/1/amount/amount: must be below 1000000000000 but was 1000000000000",
            "/most/amount: must be at least 0 but was -1");
    assertThat(faults(() -> pay(PRICES, counted("a", "-1"))))
        .containsExactly("/delivered/0/quantity: must be at least 0 but was -1");
    assertThat(faults(() -> pay(PRICES, counted("a", "1e300"))))
        .containsExactly("/delivered/0/quantity: must be at most 1000000000 but was 1E+300");
    assertThat(faults(() -> pay(PRICES, counted("a", "1e-300"))))
        .containsExactly(
            "/delivered/0/quantity: must have at most 6 decimal places but was 1E-300");
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBegins() {
    assertThat(
            faults(
                () ->
                    ContractPayment.of(
                        new PaymentQuestion(
                            LAST,
                            FIRST,
                            VatTreatment.EXEMPT,
                            MoneyRounding.HALF_UP,
                            null,
                            List.of(new Block("a", gbp("5"))),
                            List.of()))))
        .containsExactly("/to: must not be before from (2026-06-30) but was 2026-04-01");
  }

  @Test
  void refusesActivityOutsideThePricesOfItsItem() {
    UnitPrices dated =
        new UnitPrices(
            "m",
            List.of(
                new DatedPrice("a", gbp("10"), LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 30)),
                new DatedPrice(
                    "a", gbp("11"), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31))),
            null);
    assertThat(
            faults(
                () ->
                    pay(dated, days("2026-04-01", "2026-04-30"), days("2026-06-01", "2026-06-30"))))
        .containsExactly(
            "/delivered/1: must lie within the days of one price of its item, but is from"
                + " 2026-06-01 to 2026-06-30");
    assertThat(faults(() -> pay(dated, days("2026-04-15", "2026-05-15"))))
        .containsExactly(
            "/delivered/0: must lie within the days of one price of its item, but is from"
                + " 2026-04-15 to 2026-05-15");
  }

  @Test
  void refusesOverlappingCountsAndPrices() {
    assertThat(
            faults(
                () ->
                    pay(
                        PRICES,
                        days("2026-04-01", "2026-05-31"),
                        days("2026-05-31", "2026-06-30"))))
        .containsExactly(
            "/delivered/1: must not count days that an earlier entry counts for the same item");
    assertThat(
            faults(
                () ->
                    pay(
                        new UnitPrices("m", List.of(price("a", "1"), price("a", "2")), null),
                        counted("a", "1"))))
        .containsExactly(
            "/mechanisms/0/prices/1: must not hold on a day on which entry 0 holds for the same"
                + " item");
  }

  @Test
  void refusesDaysOutsideThePeriod() {
    assertThat(faults(() -> pay(PRICES, days("2026-03-31", "2026-06-30"))))
        .containsExactly(
            "/delivered/0/from: must be within the period, 2026-04-01 to 2026-06-30 but was"
                + " 2026-03-31");
    assertThat(faults(() -> pay(PRICES, days("2026-04-01", "2026-07-01"))))
        .containsExactly(
            "/delivered/0/to: must be within the period, 2026-04-01 to 2026-06-30 but was"
                + " 2026-07-01");
  }

  @Test
  void writesAbsurdThresholdsInAFewCharacters() {
    assertThat(
            faults(
                () ->
                    pay(
                        new CostAndVolume(
                            "m", gbp("1"), number("2"), number("1e-300"), null, null, null))))
        .contains("/mechanisms/0/lowerVolume: must be at most upperVolume, 1E-300 but was 2");
    assertThat(
            faults(
                () ->
                    pay(
                        new GainShare(
                            "m",
                            gbp("1"),
                            List.of(),
                            List.of(band("1e300", "1"), band("5", "1")),
                            null,
                            null))))
        .contains(
            "/mechanisms/0/pain/1/upToPercent: must be above 1E+300, the end of the band before it"
                + " but was 5");
  }

  @Test
  void refusesAMechanismCalledAsTheWholePaymentIs() {
    assertThat(faults(() -> pay(new Block("all", gbp("1")))))
        .containsExactly(
            "/mechanisms/0/id: must be another id, since all stands for the whole payment but was"
                + " 'all'");
  }

  @Test
  void refusesFactsThatTheirMechanismDoesNotKnow() {
    assertThat(
            faults(
                () ->
                    pay(
                        PRICES,
                        counted("z", "1"),
                        counted(null, "1"),
                        visits(15, 1),
                        spent(null, "5"),
                        new Delivered.Measured("m", "x", null),
                        new Delivered.Counted("other", "a", number("1"), null, null))))
        .containsExactly(
            "/delivered/0/item: must be an item of its mechanism but was 'z'",
            "/delivered/1/item: must be given, since its mechanism counts by item",
            "/delivered/2: must be left out, since its mechanism asks for nothing of this kind",
            "/delivered/3: must be left out, since its mechanism asks for nothing of this kind",
            "/delivered/4: must be left out, since its mechanism asks for nothing of this kind",
            "/delivered/5/mechanism: must be the id of a mechanism but was 'other'");
    assertThat(
            faults(
                () ->
                    pay(
                        new CostAndVolume(
                            "m", gbp("1"), number("0"), number("1"), null, null, null),
                        counted("a", "1"))))
        .containsExactly(
            "/delivered/0/item: must be left out, since its mechanism counts one thing only but was"
                + " 'a'");
    OpenBookCost cost =
        new OpenBookCost("m", List.of(new CostHead("a", gbp("5"))), null, null, null);
    assertThat(faults(() -> pay(cost, spent(null, "1"), spent("a", "1"), spent("a", "2"))))
        .containsExactly(
            "/delivered/0/item: must be given, since cost is paid by its kind",
            "/delivered/2/item: must not repeat an earlier entry but was 'a'");
  }

  @Test
  void refusesThresholdsOutOfOrder() {
    assertThat(
            faults(
                () ->
                    pay(
                        new CostAndVolume(
                            "m", gbp("1"), number("10"), number("5"), null, null, number("3")))))
        .containsExactly(
            "/mechanisms/0/lowerVolume: must be at most upperVolume, 5 but was 10",
            "/mechanisms/0/upperVolume: must be at most mostVolume, 3 but was 5");
    assertThat(
            faults(
                () ->
                    pay(
                        new TimeBands(
                            "m",
                            List.of(
                                new TimeBand(30, gbp("1")),
                                new TimeBand(15, gbp("1")),
                                new TimeBand(15, gbp("1"))),
                            BandRule.UP,
                            gbp("1"),
                            null))))
        .containsExactly(
            "/mechanisms/0/bands/1/minutes: must be above 30, the band before it but was 15",
            "/mechanisms/0/bands/2/minutes: must be above 15, the band before it but was 15",
            "/mechanisms/0/hourlyBeyond: must be left out when rule is up");
    assertThat(
            faults(
                () ->
                    pay(
                        new CapitatedBudget(
                            "m",
                            List.of(new HeadRate("a", gbp("1"))),
                            List.of(
                                band("5", "0"), band("3", "50"), band(null, "5"), band("9", "5")),
                            List.of(band("101", "0"))))))
        .containsExactly(
            "/mechanisms/0/overspend/1/upToPercent: must be above 5, the end of the band before it"
                + " but was 3",
            "/mechanisms/0/overspend/2/upToPercent: must be given for all bands but the last",
            "/mechanisms/0/underspend/0/upToPercent: must be at most 100, since no cost is below 0"
                + " but was 101");
    assertThat(
            faults(
                () ->
                    pay(
                        new GainShare(
                            "m", gbp("1"), List.of(band("100.5", "1")), List.of(), null, null))))
        .containsExactly(
            "/mechanisms/0/gain/0/upToPercent: must be at most 100, since no cost is below 0 but"
                + " was 100.5");
    assertThat(
            faults(
                () ->
                    pay(
                        new OutcomePayments(
                            "m",
                            List.of(new OutcomeRate("a", gbp("1"), null, number("9"), number("8"))),
                            gbp("7"),
                            gbp("6"),
                            gbp("6.01")))))
        .containsExactly(
            "/mechanisms/0/least/amount: must be at most 6, the most but was 7",
            "/mechanisms/0/paidBefore/amount: must be at most 6, the most but was 6.01",
            "/mechanisms/0/rates/0/minimum: must be at most most, 8 but was 9");
  }

  private static CreditRule rule(Polarity polarity, String perPoint, CreditStep... steps) {
    return new CreditRule(
        "x",
        polarity,
        number("90"),
        perPoint.isEmpty() ? null : number(perPoint),
        List.of(steps),
        null);
  }

  @Test
  void refusesServiceCreditsThatCannotBeApplied() {
    ServiceCredits credits =
        new ServiceCredits(
            "c", List.of("m", "c", "d", "z"), List.of(rule(Polarity.NO_JUDGEMENT, "")), null);
    ServiceCredits more =
        new ServiceCredits(
            "d",
            List.of("m"),
            List.of(
                rule(
                    Polarity.HIGHER_IS_BETTER,
                    "1",
                    new CreditStep(number("2"), number("5")),
                    new CreditStep(number("1"), number("4")))),
            null);
    assertThat(
            faults(
                () ->
                    ContractPayment.of(
                        question(
                            null,
                            List.of(new Block("m", gbp("1")), credits, more),
                            List.of(new Delivered.Measured("c", "y", null))))))
        .containsExactly(
            "/delivered/0/indicator: must be an indicator of its mechanism but was 'y'",
            "/mechanisms/1/appliesTo/1: must be the id of another mechanism but was 'c'",
            "/mechanisms/1/appliesTo/2: must be the id of a mechanism that pays but was 'd'",
            "/mechanisms/1/appliesTo/3: must be the id of a mechanism but was 'z'",
            "/mechanisms/1/rules/0/perPointPercent: must be given when there are no steps",
            "/mechanisms/1/rules/0/polarity: must be higher-is-better or lower-is-better but was"
                + " no-judgement",
            "/mechanisms/2/rules/0/perPointPercent: must be left out when there are steps but was 1",
            "/mechanisms/2/rules/0/steps/1/percent: must be at least 5, the deduction of the step"
                + " before it but was 4",
            "/mechanisms/2/rules/0/steps/1/shortfall: must be above 2, the step before it but was 1");
  }

  @Test
  void refusesAPlanForWhatHasNoPrice() {
    assertThat(
            faults(
                () ->
                    pay(
                        new AlignedPayment(
                            "m",
                            gbp("1"),
                            List.of(),
                            List.of(new PlannedVolume("a", number("5"))),
                            number("100"),
                            number("100"),
                            null))))
        .containsExactly(
            "/mechanisms/0/plans/0/item: must be an item that has a price but was 'a'");
  }

  @Test
  void refusesNothingAtAll() {
    assertThat(faults(() -> ContractPayment.of(null))).containsExactly("must be given");
  }
}
