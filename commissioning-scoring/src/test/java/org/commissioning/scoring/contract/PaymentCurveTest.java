package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commissioning.scoring.contract.Paying.band;
import static org.commissioning.scoring.contract.Paying.counted;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.maybe;
import static org.commissioning.scoring.contract.Paying.number;
import static org.commissioning.scoring.contract.Paying.pay;
import static org.commissioning.scoring.contract.Paying.price;
import static org.commissioning.scoring.contract.Paying.question;
import static org.commissioning.scoring.contract.Paying.spent;
import static org.commissioning.scoring.contract.Paying.visits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.HeadRate;
import org.commissioning.model.contract.OutcomeRate;
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
import org.commissioning.model.contract.PlannedVolume;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.outcome.Polarity;
import org.junit.jupiter.api.Test;

/** The curves of a payment, held against payments asked for through the front door. */
class PaymentCurveTest {

  private static PaymentCurve only(PaymentMechanism mechanism, Delivered... delivered) {
    List<PaymentCurve> curves = pay(mechanism, delivered).curves();
    assertThat(curves).hasSize(1);
    return curves.get(0);
  }

  private static List<String> corners(PaymentCurve curve) {
    return curve.points().stream()
        .filter(PaymentPoint::corner)
        .map(point -> point.at().toPlainString() + ": " + point.amount().amount())
        .toList();
  }

  /** Each point is what is paid there; and between two points it runs straight, but for jumps. */
  private static void holds(PaymentCurve curve, Function<BigDecimal, BigDecimal> paid) {
    PaymentPoint before = null;
    BigDecimal whole =
        curve.points().get(curve.points().size() - 1).at().subtract(curve.points().get(0).at());
    for (PaymentPoint point : curve.points()) {
      assertThat(paid.apply(point.at())).isEqualByComparingTo(point.amount().amount());
      if (before != null
          && point.at().subtract(before.at()).multiply(number("50000")).compareTo(whole) > 0) {
        BigDecimal middle =
            before.at().add(point.at()).divide(number("2")).setScale(6, RoundingMode.HALF_EVEN);
        BigDecimal straight =
            before.amount().amount().add(point.amount().amount()).divide(number("2"));
        assertThat(paid.apply(middle).subtract(straight).abs()).isLessThanOrEqualTo(number("0.03"));
      }
      before = point;
    }
  }

  @Test
  void showsWhereCostAndVolumeIsLevelAndWhereItStops() {
    CostAndVolume terms =
        new CostAndVolume(
            "m", gbp("1000"), number("100"), number("120"), gbp("25"), gbp("30"), number("150"));
    PaymentCurve curve = only(terms, counted(null, "130"));
    assertThat(curve.axis()).isEqualTo(CurveAxis.COUNT);
    assertThat(curve.actual()).isEqualByComparingTo("130");
    // 1,000 back at 25 each is nothing from 60 down.
    assertThat(corners(curve))
        .containsExactly("60: 0.00", "100: 1000.00", "120: 1000.00", "150: 1900.00");
    holds(
        curve, at -> pay(terms, counted(null, at.toPlainString())).total().orElseThrow().amount());
  }

  @Test
  void movesAllCountsTogetherWhereThereAreSeveral() {
    UnitPrices terms =
        new UnitPrices("m", List.of(price("a", "10"), price("b", "20")), gbp("1200"));
    PaymentCurve curve = only(terms, counted("a", "50"), counted("b", "25"));
    assertThat(curve.axis()).isEqualTo(CurveAxis.ACTIVITY_PERCENT);
    assertThat(curve.actual()).isEqualByComparingTo("100");
    // 1,000 at 100%: the most is reached at 120%.
    assertThat(corners(curve)).containsExactly("120: 1200.00");
  }

  @Test
  void bendsAlignedPaymentsAtTheirPlan() {
    AlignedPayment terms =
        new AlignedPayment(
            "m",
            gbp("1000"),
            List.of(price("a", "10")),
            List.of(new PlannedVolume("a", number("80"))),
            number("75"),
            number("50"),
            null);
    PaymentCurve curve = only(terms, counted("a", "100"));
    assertThat(corners(curve)).containsExactly("80: 1000.00");
    holds(curve, at -> pay(terms, counted("a", at.toPlainString())).total().orElseThrow().amount());
  }

  @Test
  void jumpsWhereOutcomesReachTheirMinimum() {
    OutcomePayments terms =
        new OutcomePayments(
            "m",
            List.of(new OutcomeRate("a", gbp("100"), number("5"), number("20"), number("50"))),
            gbp("300"),
            gbp("4000"),
            null);
    PaymentCurve curve = only(terms, counted("a", "30"));
    assertThat(corners(curve))
        .containsExactly(
            "5: 300.00", "19.999375: 300.00", "20: 1500.00", "45: 4000.00", "50: 4000.00");
    holds(curve, at -> pay(terms, counted("a", at.toPlainString())).total().orElseThrow().amount());
  }

  @Test
  void stepsFromBandToBandAndSlopesBeyondThem() {
    TimeBands up =
        new TimeBands(
            "m",
            List.of(new TimeBand(15, gbp("7")), new TimeBand(30, gbp("12"))),
            BandRule.UP,
            null,
            8);
    assertThat(
            corners(only(up, visits(20, 100))).stream().filter(at -> !at.contains(".9")).toList())
        .containsExactly("8: 7.00", "16: 12.00");
    TimeBands down =
        new TimeBands("m", List.of(new TimeBand(30, gbp("12"))), BandRule.DOWN, gbp("18"), null);
    // 0.30 a minute up to 29 minutes, then 12.00 and 0.30 a minute again.
    assertThat(
            corners(only(down, visits(20, 1))).stream().filter(at -> !at.contains(".9")).toList())
        .contains("29: 8.70", "30: 12.00", "31: 12.30")
        .doesNotContain("15: 4.50");
  }

  @Test
  void showsTheCorridorOfABudget() {
    CapitatedBudget terms =
        new CapitatedBudget(
            "m",
            List.of(new HeadRate("a", gbp("10"))),
            List.of(band("5", "0"), band("20", "50"), band(null, "80")),
            List.of(band("10", "25")));
    PaymentCurve curve = only(terms, counted("a", "100"), spent(null, "1100"));
    assertThat(curve.axis()).isEqualTo(CurveAxis.COST);
    assertThat(corners(curve))
        .containsExactly("900: 975.00", "1000: 1000.00", "1050: 1000.00", "1200: 1075.00");
    holds(
        curve,
        at ->
            pay(terms, counted("a", "100"), spent(null, at.toPlainString()))
                .total()
                .orElseThrow()
                .amount());
  }

  @Test
  void showsWhereGainAndPainStop() {
    GainShare terms =
        new GainShare(
            "m",
            gbp("1000"),
            List.of(band("10", "50"), band("100", "20")),
            List.of(band(null, "50")),
            gbp("90"),
            gbp("100"));
    PaymentCurve curve = only(terms, spent(null, "1100"));
    assertThat(corners(curve))
        .containsExactly("700: 90.00", "900: 50.00", "1000: 0.00", "1200: -100.00");
    holds(curve, at -> pay(terms, spent(null, at.toPlainString())).total().orElseThrow().amount());
  }

  @Test
  void showsWhereOpenBookCostIsCapped() {
    OpenBookCost terms =
        new OpenBookCost(
            "m",
            List.of(new CostHead("staff", null), new CostHead("rent", gbp("60"))),
            number("10"),
            null,
            null);
    // Half of all cost is rent, which is paid up to 60: at 120 in all.
    PaymentCurve curve = only(terms, spent("staff", "50"), spent("rent", "50"));
    assertThat(curve.actual()).isEqualByComparingTo("100");
    assertThat(corners(curve)).containsExactly("120: 132.00");
    holds(
        curve,
        at ->
            pay(
                    terms,
                    spent("staff", at.divide(number("2")).toPlainString()),
                    spent("rent", at.divide(number("2")).toPlainString()))
                .total()
                .orElseThrow()
                .amount());
  }

  @Test
  void showsWhatEachIndicatorTakesOff() {
    ServiceCredits credits =
        new ServiceCredits(
            "c",
            List.of("m"),
            List.of(
                new CreditRule(
                    "on-time",
                    Polarity.HIGHER_IS_BETTER,
                    number("95"),
                    null,
                    List.of(
                        new CreditStep(number("1"), number("2")),
                        new CreditStep(number("5"), number("6"))),
                    null),
                new CreditRule(
                    "days",
                    Polarity.LOWER_IS_BETTER,
                    number("14"),
                    number("1"),
                    List.of(),
                    number("4"))),
            null);
    ContractPayment payment =
        ContractPayment.of(
            question(
                null,
                List.of(new Block("m", gbp("1000")), credits),
                List.of(
                    new Delivered.Measured("c", "on-time", number("95")),
                    new Delivered.Measured("c", "days", number("10")))));
    assertThat(payment.curves()).extracting(PaymentCurve::item).containsExactly("on-time", "days");
    assertThat(corners(payment.curves().get(0)).stream().filter(at -> !at.matches("9\\d\\.0.*")))
        .containsExactly("90: -60.00", "94: -20.00", "95: 0.00");
    assertThat(corners(payment.curves().get(1))).containsExactly("14: 0.00", "18: -40.00");
    assertThat(payment.curves().get(1).actual()).isNull();
  }

  @Test
  void hasNoCurveForAFixedSumNorForWhatIsNotKnown() {
    assertThat(pay(new Block("m", gbp("10"))).curves()).isEmpty();
    UnitPrices prices = new UnitPrices("m", List.of(price("a", "10")), null);
    assertThat(pay(prices).curves()).isEmpty();
    assertThat(pay(prices, counted("a", "0")).curves()).isEmpty();
    assertThat(pay(prices, new Delivered.Counted("m", "a", maybe(null), null, null)).curves())
        .isEmpty();
  }
}
