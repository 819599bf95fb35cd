package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commissioning.scoring.contract.Paying.band;
import static org.commissioning.scoring.contract.Paying.counted;
import static org.commissioning.scoring.contract.Paying.faults;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.number;
import static org.commissioning.scoring.contract.Paying.price;
import static org.commissioning.scoring.contract.Paying.question;
import static org.commissioning.scoring.contract.Paying.spent;
import static org.commissioning.scoring.contract.Paying.visits;

import java.util.List;
import java.util.stream.IntStream;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.HeadRate;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PaymentIncentivesQuestion;
import org.commissioning.model.contract.PaymentMechanism;
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
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.contract.UnitCost;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;
import org.junit.jupiter.api.Test;

/** What each way of paying says to a provider, by hand. */
class PaymentIncentivesTest {

  private static List<String> verdicts(PaymentQuestion payment, UnitCost... costs) {
    return PaymentIncentives.of(new PaymentIncentivesQuestion(payment, List.of(costs)))
        .findings()
        .stream()
        .map(PaymentIncentivesTest::line)
        .toList();
  }

  private static List<String> verdicts(PaymentMechanism mechanism, Delivered... delivered) {
    return verdicts(question(mechanism, delivered));
  }

  private static String line(LeverFinding finding) {
    String income =
        finding.income().toOptional().map(money -> money.amount().toPlainString()).orElse("?");
    return finding.lever().code() + " " + income + " " + finding.verdict().code();
  }

  @Test
  void givesTheExampleOfItsDescription() {
    PaymentIncentives found = PaymentIncentives.of(PaymentIncentives.CALCULATION.example());
    assertThat(found.findings())
        .extracting(PaymentIncentivesTest::line)
        .containsExactly(
            "stretch-visit 10.40 rewarded",
            "clip-visit 0.00 rewarded",
            "split-visit 12.40 rewarded",
            "clip-visit 0.00 rewarded",
            "split-visit 2.00 rewarded",
            "meet-need 500.00 improvement-paid",
            "cream-outcome 500.00 rewarded",
            "park 0.00 rewarded",
            "bunch-at-minimum 5000.00 rewarded");
    assertThat(found.findings().get(0).gain().orElseThrow()).isEqualTo(gbp("10.10"));
    assertThat(found.findings().get(3).gain().orElseThrow()).isEqualTo(gbp("4.20"));
    assertThat(found.rewarded()).isEqualTo(8);
    assertThat(found.notes())
        .containsExactly(
            "visits, rewarded without a better outcome: stretch a visit into the next band; cut a"
                + " visit to the shortest of its band; make two visits of one.",
            "work, rewarded without a better outcome: take on one who would succeed anyway; leave a"
                + " hard case without help; read one more as achieved, at the minimum.");
  }

  @Test
  void findsThatABlockPaysForWithholdingAndNotForMeetingNeed() {
    assertThat(verdicts(new Block("m", gbp("1000"))))
        .containsExactly("meet-need 0.00 improvement-unpaid", "withhold 0.00 rewarded");
  }

  @Test
  void findsThatAUnitPricePaysForActivityThatNobodyNeeds() {
    UnitPrices prices = new UnitPrices("m", List.of(price("a", "50")), null);
    assertThat(verdicts(prices, counted("a", "10")))
        .containsExactly(
            "meet-need 50.00 improvement-paid",
            "do-unneeded 50.00 rewarded-if-cheap",
            "withhold -50.00 not-rewarded");
    PaymentQuestion payment = question(prices, counted("a", "10"));
    assertThat(verdicts(payment, new UnitCost("m", "a", gbp("30"))))
        .containsExactly(
            "meet-need 50.00 improvement-paid",
            "do-unneeded 50.00 rewarded",
            "withhold -50.00 not-rewarded");
    assertThat(verdicts(payment, new UnitCost("m", "a", gbp("80"))))
        .containsExactly(
            "meet-need 50.00 improvement-at-a-loss",
            "do-unneeded 50.00 not-rewarded",
            "withhold -50.00 rewarded");
  }

  @Test
  void findsThatNothingIsEarnedBeyondACap() {
    UnitPrices capped = new UnitPrices("m", List.of(price("a", "50")), gbp("500"));
    assertThat(verdicts(capped, counted("a", "10")))
        .containsExactly(
            "meet-need 0.00 improvement-unpaid",
            "do-unneeded 0.00 not-rewarded",
            "withhold -50.00 not-rewarded");
    CostAndVolume volume =
        new CostAndVolume(
            "m", gbp("1000"), number("10"), number("20"), gbp("5"), gbp("7"), number("30"));
    assertThat(verdicts(volume, counted(null, "34")))
        .containsExactly(
            "meet-need 0.00 improvement-unpaid",
            "do-unneeded 0.00 not-rewarded",
            "withhold 0.00 rewarded",
            "stop-at-cap 0.00 rewarded");
    assertThat(verdicts(volume, counted(null, "15")))
        .containsExactly(
            "meet-need 0.00 improvement-unpaid",
            "do-unneeded 0.00 not-rewarded",
            "withhold 0.00 rewarded");
    assertThat(verdicts(volume, counted(null, "25")))
        .containsExactly(
            "meet-need 7.00 improvement-paid",
            "do-unneeded 7.00 rewarded-if-cheap",
            "withhold -7.00 not-rewarded");
  }

  @Test
  void looksAtFixedAndVariableElementsApart() {
    AlignedPayment terms =
        new AlignedPayment(
            "m",
            gbp("1000"),
            List.of(price("a", "100")),
            List.of(),
            number("75"),
            number("50"),
            null);
    assertThat(verdicts(terms, counted("a", "5")))
        .containsExactly(
            "meet-need 0.00 improvement-unpaid",
            "withhold 0.00 rewarded",
            "meet-need 75.00 improvement-paid",
            "do-unneeded 75.00 rewarded-if-cheap",
            "withhold -75.00 not-rewarded");
  }

  @Test
  void clipsAndStretchesWhereBandsGoDown() {
    TimeBands down =
        new TimeBands(
            "m",
            List.of(new TimeBand(30, gbp("12")), new TimeBand(60, gbp("22"))),
            BandRule.DOWN,
            null,
            null);
    assertThat(verdicts(down, visits(50, 3)))
        .containsExactly(
            "stretch-visit 10.00 rewarded-if-cheap",
            "clip-visit 0.00 rewarded",
            "split-visit -12.00 not-rewarded");
    TimeBands minutes = new TimeBands("m", down.bands(), BandRule.DOWN, gbp("24"), null);
    // 50 minutes are 12 + 20 × 0.40 = 20; two of 25 by the minute are 20 together.
    assertThat(verdicts(minutes, visits(50, 3)))
        .containsExactly(
            "stretch-visit 2.00 rewarded-if-cheap",
            "clip-visit -8.00 not-rewarded",
            "split-visit 0.00 not-rewarded");
    // At 0.50 a minute the 20 minutes beyond the band cost 10 and earn 8.
    assertThat(
            verdicts(question(minutes, visits(50, 3)), new UnitCost("m", null, gbp("0.50"))).get(1))
        .isEqualTo("clip-visit -8.00 rewarded");
  }

  @Test
  void stretchesAVisitThatIsTooShortToBePaidToTheShortestThatIs() {
    TimeBands terms =
        new TimeBands(
            "m",
            List.of(new TimeBand(10, gbp("5")), new TimeBand(30, gbp("12"))),
            BandRule.UP,
            null,
            15);
    assertThat(
            PaymentIncentives.of(
                    new PaymentIncentivesQuestion(question(terms, visits(5, 1)), List.of()))
                .findings()
                .get(0)
                .change())
        .isEqualTo("one visit of 5 minutes becomes one of 15");
    assertThat(verdicts(terms, visits(5, 1)))
        .containsExactly("stretch-visit 12.00 rewarded-if-cheap", "split-visit 0.00 not-rewarded");
    assertThat(verdicts(terms, visits(0, 1))).isEmpty();
  }

  @Test
  void findsNoGainInWhatRoundingAloneBrings() {
    OpenBookCost cost =
        new OpenBookCost(
            "m", List.of(new CostHead("a", null), new CostHead("b", null)), null, null, null);
    // 1% of each is half a penny more than whole pence; together they are 4.01, which is paid back.
    assertThat(verdicts(cost, spent("a", "150.50"), spent("b", "250.50")))
        .containsExactly("pad-cost 4.01 not-rewarded", "leave-care-out -4.01 not-rewarded");
    assertThat(verdicts(cost, spent("a", "0.20"), spent("b", "0.20"))).isEmpty();
  }

  @Test
  void keepsCostsAsSmallAsTheyAreStated() {
    TimeBands terms =
        new TimeBands("m", List.of(new TimeBand(30, gbp("12"))), BandRule.UP, null, 28);
    LeverFinding clipped =
        PaymentIncentives.of(
                new PaymentIncentivesQuestion(
                    question(terms, visits(29, 1)), List.of(new UnitCost("m", null, gbp("0.004")))))
            .findings()
            .get(0);
    assertThat(clipped.gain().orElseThrow()).isEqualTo(gbp("0.004"));
    assertThat(clipped.verdict()).isEqualTo(IncentiveVerdict.REWARDED);
    // What costs nothing leaves nobody better off by being left undone.
    assertThat(
            verdicts(question(new Block("m", gbp("10"))), new UnitCost("m", null, gbp("0"))).get(1))
        .isEqualTo("withhold 0.00 not-rewarded");
  }

  @Test
  void looksForEasyPeopleAndCostsWithinABudget() {
    CapitatedBudget terms =
        new CapitatedBudget(
            "m",
            List.of(new HeadRate("adults", gbp("100"))),
            List.of(band(null, "100")),
            List.of());
    // At 110,000 of 100,000 the commissioner bears all of it; one more person adds 100 of budget
    // and takes 100 off the overspend.
    assertThat(verdicts(terms, counted("adults", "1000"), spent(null, "110000")))
        .containsExactly(
            "cream-people 0.00 not-rewarded",
            "pad-cost 1100.00 not-rewarded",
            "leave-care-out -1100.00 not-rewarded");
    assertThat(verdicts(terms, counted("adults", "1000"), spent(null, "90000")))
        .containsExactly(
            "cream-people 100.00 rewarded",
            "pad-cost 0.00 not-rewarded",
            "leave-care-out 0.00 rewarded");
  }

  @Test
  void findsThatAFeeOnCostPaysForPaddingUnlessPainIsShared() {
    OpenBookCost cost =
        new OpenBookCost("m", List.of(new CostHead("work", null)), number("5"), null, null);
    assertThat(verdicts(cost, spent("work", "10000")))
        .containsExactly("pad-cost 105.00 rewarded", "leave-care-out -105.00 not-rewarded");
    PaymentQuestion target =
        question(
            null,
            List.of(
                cost,
                new GainShare(
                    "share",
                    gbp("10000"),
                    List.of(band(null, "50")),
                    List.of(band(null, "50")),
                    null,
                    null)),
            List.of(spent("work", "10000"), new Delivered.Spent("share", null, gbp("10000"))));
    assertThat(verdicts(target))
        .containsExactly(
            "pad-cost 55.00 not-rewarded",
            "leave-care-out -55.00 rewarded",
            "pad-cost 55.00 not-rewarded",
            "leave-care-out -55.00 rewarded");
  }

  @Test
  void findsCreamingParkingAndStoppingWhereOutcomesArePaid() {
    OutcomePayments terms =
        new OutcomePayments(
            "m",
            List.of(new OutcomeRate("work", gbp("100"), number("2"), null, number("10"))),
            null,
            null,
            null);
    assertThat(verdicts(terms, counted("work", "12")))
        .containsExactly(
            "meet-need 0.00 improvement-unpaid",
            "cream-outcome 0.00 not-rewarded",
            "park 0.00 rewarded",
            "stop-at-cap 0.00 rewarded");
    assertThat(verdicts(terms, counted("work", "5")))
        .containsExactly(
            "meet-need 100.00 improvement-paid",
            "cream-outcome 100.00 rewarded",
            "park 0.00 rewarded");
  }

  @Test
  void measuresTheJumpAtEachThresholdAndBeyondTheLast() {
    ServiceCredits credits =
        new ServiceCredits(
            "c",
            List.of("m"),
            List.of(
                new CreditRule(
                    "x",
                    Polarity.HIGHER_IS_BETTER,
                    number("95"),
                    null,
                    List.of(
                        new CreditStep(number("1"), number("2")),
                        new CreditStep(number("5"), number("6"))),
                    null)),
            null);
    assertThat(
            verdicts(
                    question(
                        null,
                        List.of(new Block("m", gbp("1000")), credits),
                        List.of(new Delivered.Measured("c", "x", number("80")))))
                .subList(2, 5))
        .containsExactly(
            "bunch-at-threshold 20.00 rewarded",
            "bunch-at-threshold 40.00 rewarded",
            "fall-further 0.00 rewarded");
  }

  @Test
  void answersThatNothingCanBeToldOfAPaymentThatCannot() {
    UnitPrices prices = new UnitPrices("m", List.of(price("a", "50"), price("b", "1")), null);
    assertThat(verdicts(prices, counted("a", "10")))
        .containsExactly("meet-need ? unknown", "do-unneeded ? unknown", "withhold ? unknown");
  }

  @Test
  void saysThatNothingDeliveredLeavesNothingToTry() {
    UnitPrices prices = new UnitPrices("m", List.of(price("a", "50")), null);
    assertThat(notes(question(prices)))
        .containsExactly("Nothing is stated as delivered, so nothing could be tried.");
    assertThat(notes(question(new Block("m", gbp("10")))))
        .startsWith(
            "Nothing is stated as delivered, so only what no mechanism counts could be tried.");
    assertThat(notes(question(prices, counted("a", null))))
        .containsExactly(
            "What is stated as delivered leaves nothing to try: none of it is above 0 and known.");
    assertThat(notes(question(prices, counted("a", "1"))))
        .noneMatch(note -> note.contains("delivered"));
  }

  private static List<String> notes(PaymentQuestion payment) {
    return PaymentIncentives.of(new PaymentIncentivesQuestion(payment, List.of())).notes();
  }

  private static List<String> costFaults(PaymentQuestion payment, UnitCost... costs) {
    return faults(
        () -> PaymentIncentives.of(new PaymentIncentivesQuestion(payment, List.of(costs))));
  }

  @Test
  void refusesTwoCostsOfTheSameThing() {
    PaymentMechanism block = new Block("m", gbp("10"));
    assertThat(
            costFaults(
                question(block),
                new UnitCost("m", null, gbp("1")),
                new UnitCost("m", null, gbp("2"))))
        .containsExactly(
            "/costs/1/mechanism: must not repeat the mechanism, item of an earlier entry but was"
                + " 'm'");
  }

  @Test
  void refusesCostsOfWhatTheirMechanismDoesNotCount() {
    UnitPrices prices = new UnitPrices("m", List.of(price("a", "50")), null);
    assertThat(
            costFaults(
                question(
                    null,
                    List.of(
                        prices,
                        new Block("b", gbp("10")),
                        new OpenBookCost(
                            "o", List.of(new CostHead("pay", null)), null, null, null)),
                    List.of()),
                new UnitCost("m", "z", gbp("1")),
                new UnitCost("m", null, gbp("1")),
                new UnitCost("m", "a", gbp("1")),
                new UnitCost("b", "a", gbp("1")),
                new UnitCost("o", "rent", gbp("1")),
                new UnitCost("o", "pay", gbp("1"))))
        .containsExactly(
            "/costs/0/item: must be an item of its mechanism but was 'z'",
            "/costs/1/item: must be given, since its mechanism counts by item",
            "/costs/3/item: must be left out, since its mechanism counts nothing by item but was"
                + " 'a'",
            "/costs/4/item: must be an item of its mechanism but was 'rent'");
  }

  @Test
  void refusesCostsThatCannotBeCompared() {
    assertThat(
            faults(
                () ->
                    PaymentIncentives.of(
                        new PaymentIncentivesQuestion(
                            question(new Block("m", gbp("1"))),
                            List.of(
                                new UnitCost("m", null, Money.of("1", "EUR")),
                                new UnitCost("z", null, gbp("-1")))))))
        .containsExactly(
            "/costs/0/cost/currency: must be GBP, the currency of the payment but was 'EUR'",
            "/costs/1/cost/amount: must be at least 0 but was -1",
            "/costs/1/mechanism: must be the id of a mechanism but was 'z'");
    assertThat(
            faults(
                () ->
                    PaymentIncentives.of(
                        new PaymentIncentivesQuestion(
                            question(new Block("m", gbp("-1"))), List.of()))))
        .containsExactly("/payment/mechanisms/0/amount/amount: must be at least 0 but was -1");
  }

  @Test
  void refusesMoreFactsThanCanBeMovedOneByOne() {
    List<Delivered> visits =
        IntStream.range(1, 202).<Delivered>mapToObj(minutes -> visits(minutes, 1)).toList();
    PaymentMechanism times =
        new TimeBands("m", List.of(new TimeBand(30, gbp("12"))), BandRule.UP, null, null);
    assertThat(
            faults(
                () ->
                    PaymentIncentives.of(
                        new PaymentIncentivesQuestion(
                            question(null, List.of(times), visits), List.of()))))
        .containsExactly(
            "/payment/delivered: must have at most 200 entries where incentives are asked for");
    assertThat(verdicts(question(null, List.of(times), visits.subList(0, 200))))
        .hasSizeGreaterThan(300);
  }
}
