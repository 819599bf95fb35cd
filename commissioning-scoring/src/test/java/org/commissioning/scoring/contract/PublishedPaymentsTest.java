package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commissioning.scoring.contract.Paying.band;
import static org.commissioning.scoring.contract.Paying.counted;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.number;
import static org.commissioning.scoring.contract.Paying.pay;
import static org.commissioning.scoring.contract.Paying.question;
import static org.commissioning.scoring.contract.Paying.rows;
import static org.commissioning.scoring.contract.Paying.spent;
import static org.commissioning.scoring.contract.Paying.total;
import static org.commissioning.scoring.contract.Paying.visits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.HeadRate;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PaymentMechanism.Block;
import org.commissioning.model.contract.PaymentMechanism.CapitatedBudget;
import org.commissioning.model.contract.PaymentMechanism.GainShare;
import org.commissioning.model.contract.PaymentMechanism.OpenBookCost;
import org.commissioning.model.contract.PaymentMechanism.OutcomePayments;
import org.commissioning.model.contract.PaymentMechanism.ServiceCredits;
import org.commissioning.model.contract.PaymentMechanism.TimeBands;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Payments held against published worked examples, rules and contracts. */
class PublishedPaymentsTest {

  static Stream<String[]> fixedPriceIncentive() {
    return rows("fixed-price-incentive.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("fixedPriceIncentive")
  void sharesAnOverrunUpToACeilingAsThePublishedTable(
      String actualCost, String buyerPrice, String sellerProfit) {
    ContractPayment found =
        ContractPayment.of(
            question(
                gbp("100000"),
                List.of(
                    new OpenBookCost(
                        "m", List.of(new CostHead("work", null)), null, gbp("15000"), null),
                    new GainShare(
                        "share",
                        gbp("60000"),
                        List.of(band(null, "40")),
                        List.of(band(null, "40")),
                        null,
                        null)),
                List.of(
                    spent("work", actualCost),
                    new Delivered.Spent("share", null, gbp(actualCost)))));
    BigDecimal paid = found.total().orElseThrow().amount();
    assertThat(paid).isEqualByComparingTo(buyerPrice);
    assertThat(paid.subtract(number(actualCost))).isEqualByComparingTo(sellerProfit);
  }

  /**
   * Ranges of a target contract (NEC4, option C) as asked about and confirmed at Built Intelligence
   * Reachback, "NEC 4 Option C Pain / Gain Percentages": nothing of a saving beyond 97.5% of the
   * target, half from there to 102.5%, all of an overspend beyond. The target and costs are ours.
   */
  @ParameterizedTest
  @CsvSource({
    "900000, 12500",
    "975000, 12500",
    "990000, 5000",
    "1000000, 0",
    "1020000, -10000",
    "1025000, -12500",
    "1050000, -37500"
  })
  void sharesGainAndPainByThePublishedRangesOfATargetContract(String cost, String share) {
    GainShare terms =
        new GainShare(
            "m",
            gbp("1000000"),
            List.of(band("2.5", "50"), band("100", "0")),
            List.of(band("2.5", "50"), band(null, "100")),
            null,
            null);
    assertThat(pay(terms, spent(null, cost)).total().orElseThrow().amount())
        .isEqualByComparingTo(share);
  }

  private static final List<ShareBand> CORRIDOR =
      List.of(band("3", "0"), band("8", "50"), band(null, "80"));
  private static final List<ShareBand> CORRIDOR_BELOW =
      List.of(band("3", "0"), band("8", "50"), band("100", "80"));

  /** 42 U.S.C. 18062(b): the sums that the law states, for a target of 10 million. */
  @ParameterizedTest
  @CsvSource({
    "10000000, 0", "10300000, 0", "10500000, 100000", "10800000, 250000", "11000000, 410000",
    "9700000, 0", "9500000, -100000", "9200000, -250000", "9000000, -410000", "0, -7610000"
  })
  void keepsARiskCorridorAsTheLawOfTheUnitedStatesStatesIt(String cost, String expected) {
    CapitatedBudget terms =
        new CapitatedBudget(
            "m", List.of(new HeadRate("members", gbp("1000"))), CORRIDOR, CORRIDOR_BELOW);
    BigDecimal target = number("10000000");
    BigDecimal paid =
        pay(terms, counted("members", "10000"), spent(null, cost)).total().orElseThrow().amount();
    assertThat(paid.subtract(target)).isEqualByComparingTo(expected);
    assertThat(paid.subtract(target)).isEqualByComparingTo(lawful(number(cost), target));
  }

  /** The sums of the law in its own words, written beside the bands as a second route. */
  private static BigDecimal lawful(BigDecimal cost, BigDecimal target) {
    BigDecimal over = cost.subtract(target).abs();
    BigDecimal three = target.multiply(number("0.03"));
    BigDecimal eight = target.multiply(number("0.08"));
    BigDecimal sum = BigDecimal.ZERO;
    if (over.compareTo(eight) > 0) {
      sum = target.multiply(number("0.025")).add(over.subtract(eight).multiply(number("0.80")));
    } else if (over.compareTo(three) > 0) {
      sum = over.subtract(three).multiply(number("0.50"));
    }
    return cost.compareTo(target) < 0 ? sum.negate() : sum;
  }

  /**
   * Michigan's prepaid inpatient health plans keep what they have not spent down to 95% of their
   * funds and half of it down to 90%, and return the rest (a sample clause at Law Insider, "Risk
   * corridor").
   */
  @ParameterizedTest
  @CsvSource({
    "1000000, 0",
    "960000, 0",
    "950000, 0",
    "920000, 15000",
    "900000, 25000",
    "880000, 45000"
  })
  void returnsUnspentFundsAsAPublishedClauseHasIt(String cost, String returned) {
    CapitatedBudget terms =
        new CapitatedBudget(
            "m",
            List.of(new HeadRate("members", gbp("100"))),
            List.of(),
            List.of(band("5", "0"), band("10", "50"), band("100", "100")));
    BigDecimal paid =
        pay(terms, counted("members", "10000"), spent(null, cost)).total().orElseThrow().amount();
    assertThat(number("1000000").subtract(paid)).isEqualByComparingTo(returned);
  }

  /** CareLineLive, "Rates": 16 for 30 minutes, 20 for 45, 24 an hour; 50 minutes come to 22. */
  @Test
  void paysAVisitOfFiftyMinutesAsAPublishedExampleOfHomeCare() {
    TimeBands terms =
        new TimeBands(
            "m",
            List.of(new TimeBand(30, gbp("16")), new TimeBand(45, gbp("20"))),
            BandRule.DOWN,
            gbp("24"),
            null);
    assertThat(total(terms, visits(50, 1))).isEqualTo("22.00");
    assertThat(total(terms, visits(60, 1))).isEqualTo("26.00");
  }

  /** Law Insider, "Nature of service credits": 98% required, 75% reached, 23% of the charges. */
  @Test
  void deductsAPercentForEachPointAsTheCallOffSchedulesWorkedExample() {
    ContractPayment found =
        ContractPayment.of(
            question(
                null,
                List.of(
                    new Block("m", gbp("10000")),
                    new ServiceCredits(
                        "credits",
                        List.of("m"),
                        List.of(
                            new CreditRule(
                                "billing",
                                Polarity.HIGHER_IS_BETTER,
                                number("98"),
                                number("1"),
                                List.of(),
                                null)),
                        null)),
                List.of(new Delivered.Measured("credits", "billing", number("75")))));
    assertThat(found.mechanisms().get(1).amount().orElseThrow()).isEqualTo(gbp("-2300.00"));
  }

  private static String published(String contract, String figure) {
    return rows("outcomes-contracts.csv").stream()
        .filter(row -> row[0].equals(contract) && row[1].equals(figure))
        .findFirst()
        .orElseThrow()[2];
  }

  /** At the ceiling for one person, the ceiling of a project is reached within the 366th. */
  @Test
  void stopsAtTheCeilingsOfTheInnovationFund() {
    OutcomePayments terms =
        new OutcomePayments(
            "m",
            List.of(
                new OutcomeRate(
                    "person",
                    gbp(published("dwp-innovation-fund", "maxPaymentPerPerson")),
                    null,
                    null,
                    null)),
            null,
            gbp(published("dwp-innovation-fund", "maxProjectCost")),
            null);
    assertThat(total(terms, counted("person", "365"))).isEqualTo("2993000.00");
    assertThat(total(terms, counted("person", "366"))).isEqualTo("3000000.00");
    assertThat(pay(terms, counted("person", "366")).unpaid())
        .containsExactly(new Unpaid("m", "1200 GBP", "the most that is paid is 3000000"));
  }

  /** All 985 people of the Haringey and Barnet service at the derived ceiling a head. */
  @Test
  void reachesTheCeilingOfARealEmploymentServiceWithAllItsUsers() {
    Money most = gbp(published("INDIGO-POJ-0176", "maxOutcomePayment"));
    String users = published("INDIGO-POJ-0176", "serviceUsers");
    String each = published("INDIGO-POJ-0176", "maxPaymentPerUser");
    assertThat(most.amount().divide(number(users), 2, RoundingMode.HALF_UP))
        .isEqualTo(number(each));
    OutcomePayments terms =
        new OutcomePayments(
            "m", List.of(new OutcomeRate("person", gbp(each), null, null, null)), null, most, null);
    // 985 × 1,461.93 = 1,440,001.05: a penny a head too much, and the ceiling holds.
    assertThat(total(terms, counted("person", users))).isEqualTo("1440000.00");
    assertThat(pay(terms, counted("person", users)).unpaid())
        .containsExactly(new Unpaid("m", "1.05 GBP", "the most that is paid is 1440000"));
  }

  /** New Horizons was paid 4,504,011 in all; that 3,000,000 of it came before is ours. */
  @Test
  void takesWhatWasPaidBeforeFromTheCeilingOfARealProgramme() {
    OutcomePayments terms =
        new OutcomePayments(
            "m",
            List.of(new OutcomeRate("outcome", gbp("1"), null, null, null)),
            null,
            gbp(published("INDIGO-POJ-0143", "outcomePaymentsMade")),
            gbp("3000000"));
    assertThat(total(terms, counted("outcome", "5000000"))).isEqualTo("1504011.00");
  }
}
