package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.tender.AbnormallyLowQuestion;
import org.commissioning.model.tender.AbnormallyLowRule;
import org.commissioning.model.tender.BidField;
import org.commissioning.model.tender.BidStatus;
import org.commissioning.model.tender.ItalianAward;
import org.commissioning.model.tender.LimitReference;
import org.commissioning.model.tender.LowBid;
import org.commissioning.model.tender.LowBidReview;
import org.commissioning.model.tender.LowPriceLimit;
import org.commissioning.model.tender.PercentageUnits;
import org.commissioning.model.tender.PriceEstimate;
import org.commissioning.model.tender.ScottishReference;
import org.commissioning.model.tender.ThresholdLowering;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbnormallyLowTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
  private static final ItalianAward AUTOMATIC =
      new ItalianAward(Fact.YES, Fact.YES, Fact.YES, Fact.NO, Fact.NO, Fact.YES);

  private static final AbnormallyLowRule SCOTLAND =
      new AbnormallyLowRule.Scotland(
          ScottishReference.ADJUSTED_AVERAGE, true, BidField.ADMITTED_BIDS);

  private static LowBid bid(String id, String price, String currency) {
    return new LowBid(id, Money.of(price, currency), VatTreatment.INCLUDED, BidStatus.ADMITTED);
  }

  static AbnormallyLowQuestion question(
      AbnormallyLowRule rule, @Nullable String estimate, String... prices) {
    String currency = rule instanceof AbnormallyLowRule.Scotland ? "GBP" : "EUR";
    List<LowBid> bids = new ArrayList<>();
    for (int i = 0; i < prices.length; i++) {
      bids.add(bid("B" + (i + 1), prices[i], currency));
    }
    return new AbnormallyLowQuestion(
        day(rule),
        rule,
        bids,
        estimate == null
            ? null
            : new PriceEstimate(Money.of(estimate, currency), VatTreatment.INCLUDED),
        List.of());
  }

  /** A day on which the rule is known to hold. */
  private static LocalDate day(AbnormallyLowRule rule) {
    if (rule instanceof AbnormallyLowRule.Scotland scotland
        && scotland.reference() == ScottishReference.ADJUSTED_AVERAGE) {
      return LocalDate.of(2019, 2, 1);
    }
    return rule instanceof AbnormallyLowRule.PortugalByLaw ? LocalDate.of(2015, 1, 5) : DAY;
  }

  static AbnormallyLow low(AbnormallyLowRule rule, @Nullable String estimate, String... prices) {
    return AbnormallyLow.of(question(rule, estimate, prices));
  }

  /** A 1 for each bid that is low, a 0 for one that is not, a ? where there is no answer. */
  static String flags(AbnormallyLow result) {
    return result.bids().stream()
        .map(bid -> bid.low().toOptional().map(so -> so ? "1" : "0").orElse("?"))
        .collect(Collectors.joining());
  }

  private static AbnormallyLow reviewed(
      AbnormallyLowRule rule, @Nullable String estimate, LowBidReview review, String... prices) {
    AbnormallyLowQuestion of = question(rule, estimate, prices);
    return AbnormallyLow.of(
        new AbnormallyLowQuestion(of.on(), rule, of.bids(), of.estimate(), List.of(review)));
  }

  static AbnormallyLowRule.Spain spain(PercentageUnits units, boolean absoluteFall) {
    return new AbnormallyLowRule.Spain(units, absoluteFall, Fact.YES, Fact.NO);
  }

  static AbnormallyLowRule named(String name) {
    String[] parts = name.split("-", -1);
    boolean equal = parts[parts.length - 1].equals("equal");
    return switch (parts[0]) {
      case "world" -> new AbnormallyLowRule.WorldBank();
      case "colombia" -> new AbnormallyLowRule.Colombia();
      case "scotland" ->
          new AbnormallyLowRule.Scotland(
              parts[1].equals("median")
                  ? ScottishReference.MEDIAN
                  : ScottishReference.ADJUSTED_AVERAGE,
              true,
              BidField.ADMITTED_BIDS);
      case "spain" ->
          spain(
              parts[1].equals("points") ? PercentageUnits.POINTS : PercentageUnits.RATIO,
              parts[2].equals("with"));
      case "italy" ->
          new AbnormallyLowRule.ItalyMethodA(
              3,
              parts[1].equals("threshold")
                  ? ThresholdLowering.OF_THRESHOLD
                  : ThresholdLowering.OF_DEVIATION,
              equal,
              AUTOMATIC);
      case "belgium" -> new AbnormallyLowRule.Belgium(Fact.YES, Fact.YES, Fact.YES);
      case "poland" -> new AbnormallyLowRule.Poland(BidField.ADMITTED_BIDS);
      case "portugal" -> new AbnormallyLowRule.PortugalByLaw(parts[1].equals("works"));
      case "own" ->
          new AbnormallyLowRule.OwnScreen(
              new LowPriceLimit(
                  switch (parts[1]) {
                    case "mean" -> LimitReference.MEAN;
                    case "median" -> LimitReference.MEDIAN;
                    case "estimate" -> LimitReference.ESTIMATE;
                    default -> LimitReference.SECOND_LOWEST;
                  },
                  BigDecimal.TEN,
                  equal),
              BidField.ADMITTED_BIDS);
      default -> throw new IllegalArgumentException(name);
    };
  }

  static List<String> secondRoute() throws IOException {
    try (InputStream stream =
        AbnormallyLowTest.class.getResourceAsStream("abnormally-low-second-route.csv")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void readsTheWholeSecondRoute() throws IOException {
    assertThat(secondRoute()).hasSize(710);
  }

  @ParameterizedTest
  @MethodSource("secondRoute")
  void agreesWithTheSecondRoute(String line) {
    String[] fields = line.split(",", -1);
    AbnormallyLow result = low(named(fields[0]), fields[2], fields[1].split(" ", -1));
    assertThat(flags(result)).isEqualTo(fields[4]);
    String[] limits = fields[3].split(" ", -1);
    assertThat(result.lines()).hasSameSizeAs(limits);
    for (int i = 0; i < limits.length; i++) {
      assertThat(result.lines().get(i).limit())
          .isCloseTo(new BigDecimal(limits[i]), within(new BigDecimal("0.000001")));
    }
  }

  @Test
  void givesTheExampleInItsDescription() {
    AbnormallyLow result = AbnormallyLow.of(AbnormallyLow.CALCULATION.example());
    assertThat(result.lines().get(0).reference()).isEqualByComparingTo("887500");
    assertThat(result.lines().get(0).limit()).isEqualByComparingTo("754375");
    assertThat(result.lines().get(1).reference()).isEqualByComparingTo("900000");
    assertThat(result.lines().get(1).limit()).isEqualByComparingTo("891000");
    LowBidFinding lowest = result.bid("A");
    assertThat(lowest.comparisons().get(0).beyond()).isEqualByComparingTo("54375");
    assertThat(lowest.comparisons().get(1).beyond()).isEqualByComparingTo("191000");
    // 21.1% below the adjusted average.
    assertThat(lowest.comparisons().get(0).fromReference())
        .isCloseTo(new BigDecimal("21.1268"), within(new BigDecimal("0.0001")));
    assertThat(flags(result)).isEqualTo("10000");
    assertThat(lowest.next()).isEqualTo(Determination.of(LowBidStep.ASK));
    assertThat(lowest.says())
        .isEqualTo(
            "Abnormally low: 54375 GBP below the limit (15% below the adjusted average); 191000"
                + " GBP below the limit (lowest qualifying price less the margin). Next: Tell the"
                + " bidder that its price is taken to be abnormally low, and ask it to explain.");
    assertThat(result.notes())
        .containsExactly(
            "A finding rejects no bid by itself: the bidder is asked and heard first.");
    assertThat(result.working().text()).contains("Mean of 4: Σ x ÷ n", "887500");
  }

  @Test
  void namesEveryFactThatDecidesTheNextStep() {
    AbnormallyLow result = low(SCOTLAND, null, "700000", "900000", "950000", "1000000", "1100000");
    assertThat(result.bid("B1").next())
        .isEqualTo(
            Determination.needs(
                List.of(
                    new FactNeeded("asked", "whether the bidder was told and asked to explain"),
                    new FactNeeded(
                        "heard", "whether the bidder had a reasonable opportunity to explain"),
                    new FactNeeded(
                        "shown", "whether the bidder showed that it can perform for the price"))));
    assertThat(result.bid("B1").says())
        .endsWith(
            "Next: cannot be determined: needs to know whether the bidder was told and asked to"
                + " explain; whether the bidder had a reasonable opportunity to explain; whether the"
                + " bidder showed that it can perform for the price.");
    assertThat(result.bid("B2").next()).isEqualTo(Determination.of(LowBidStep.NONE));
    assertThat(result.bid("B2").says())
        .isEqualTo(
            "Not abnormally low: 145625 GBP above the limit (15% below the adjusted average); 9000 GBP"
                + " above the limit (lowest qualifying price less the margin).");
  }

  private static List<String> counted(AbnormallyLow result) {
    return result.bids().stream().filter(LowBidFinding::inField).map(LowBidFinding::bid).toList();
  }

  /** What a mean leaves out does not count in it. */
  @Test
  void marksWhosePricesCount() {
    assertThat(counted(low(SCOTLAND, null, "1100", "700", "900", "950")))
        .containsExactly("B2", "B3", "B4");
    assertThat(
            counted(
                low(
                    new AbnormallyLowRule.Scotland(
                        ScottishReference.MEDIAN, true, BidField.ADMITTED_BIDS),
                    null,
                    "1100",
                    "700",
                    "900",
                    "950")))
        .hasSize(4);
    assertThat(
            counted(
                low(
                    new AbnormallyLowRule.Belgium(Fact.YES, Fact.YES, Fact.YES),
                    null,
                    "110",
                    "70",
                    "90",
                    "95")))
        .containsExactly("B3", "B4");
    assertThat(counted(low(spain(PercentageUnits.RATIO, false), null, "90", "100", "110", "200")))
        .containsExactly("B1", "B2", "B3");
  }

  /** A rejected bid is not examined, and a rule that may not apply only measures. */
  @Test
  void saysWhyABidIsNotJudged() {
    AbnormallyLowQuestion of = question(SCOTLAND, null, "700", "900", "950");
    List<LowBid> bids = new ArrayList<>(of.bids());
    bids.set(
        0, new LowBid("B1", Money.of("700", "GBP"), VatTreatment.INCLUDED, BidStatus.REJECTED));
    assertThat(
            AbnormallyLow.of(new AbnormallyLowQuestion(of.on(), of.rule(), bids, null, List.of()))
                .bid("B1")
                .says())
        .isEqualTo("Not examined, since it was rejected.");
    AbnormallyLow spain =
        low(
            new AbnormallyLowRule.Spain(PercentageUnits.RATIO, false, null, Fact.NO),
            null,
            "100",
            "60");
    assertThat(spain.bid("B2").says())
        .isEqualTo(
            "Whether it is abnormally low cannot be determined: needs to know whether price is the"
                + " only award criterion. By the rule alone: 20 EUR below the limit (20 units below"
                + " the other bid).");
  }

  /** What could not be confirmed of a rule's days goes with each answer by it. */
  @Test
  void saysWhatIsNotConfirmedOfTheDaysOfARule() {
    AbnormallyLow colombia = low(new AbnormallyLowRule.Colombia(), "1000", "800", "900");
    assertThat(colombia.law().from()).isEqualTo("2024-12-16");
    assertThat(colombia.notes())
        .contains(
            "That the guide is of 16 December 2024 was read at second hand and is not confirmed.");
    assertThat(low(new AbnormallyLowRule.WorldBank(), "1000", "800").notes())
        .contains(
            "The edition that was read is of July 2016 and states no day; an earlier one is of"
                + " February 2016.");
    assertThat(low(new AbnormallyLowRule.EuropeanUnion(), null, "800").law().unconfirmed())
        .isNull();
    AbnormallyLowQuestion median =
        question(
            new AbnormallyLowRule.Scotland(ScottishReference.MEDIAN, true, BidField.ADMITTED_BIDS),
            null,
            "800",
            "900");
    assertThat(
            faults(
                new AbnormallyLowQuestion(
                    LocalDate.of(2021, 8, 31), median.rule(), median.bids(), null, List.of())))
        .containsExactly(
            "/on: must be a day on which the rule is known to hold (from 2021-09-01 on) but was 2021-08-31");
  }

  @Test
  void inScotlandACloseRivalClearsABidThatIsFarBelow() {
    // Mean without the highest: 980,000; 15% below it 833,000. 832,000 is below, 833,000 is not,
    // and the margin, 1% of 833,000, reaches down to 824,670.
    assertThat(flags(low(SCOTLAND, null, "832000", "833000", "1275000", "2000000")))
        .isEqualTo("0000");
    assertThat(
            low(SCOTLAND, null, "832000", "833000", "1275000", "2000000")
                .bid("B1")
                .comparisons()
                .stream()
                .map(LowPriceComparison::low))
        .containsExactly(true, false);
  }

  @Test
  void inScotlandTheMarginIsKeptBetweenItsLimitsOnlyIfAsked() {
    AbnormallyLowRule limited = SCOTLAND;
    AbnormallyLowRule open =
        new AbnormallyLowRule.Scotland(
            ScottishReference.ADJUSTED_AVERAGE, false, BidField.ADMITTED_BIDS);
    String[] small = {"1000", "20000", "21000", "22000"};
    assertThat(low(limited, null, small).lines().get(1).limit()).isEqualByComparingTo("19000");
    assertThat(low(open, null, small).lines().get(1).limit()).isEqualByComparingTo("19800");
    String[] large = {"1000000", "20000000", "21000000", "22000000"};
    assertThat(low(limited, null, large).lines().get(1).limit()).isEqualByComparingTo("19900000");
    assertThat(low(open, null, large).lines().get(1).limit()).isEqualByComparingTo("19800000");
  }

  @Test
  void theWorldBankFlagsAPriceAtTwentyPerCentButNotOneAtTheDeviation() {
    AbnormallyLowRule rule = new AbnormallyLowRule.WorldBank();
    assertThat(flags(low(rule, "1000", "800", "800.01", "1200"))).isEqualTo("100");
    // Mean 100, variance 400, deviation 20: the limit is 80 exactly.
    AbnormallyLow at = low(rule, null, "80", "80", "80", "120", "120", "120");
    assertThat(at.lines().get(0).limit()).isEqualByComparingTo("80");
    assertThat(flags(at)).isEqualTo("000000");
    assertThat(at.bid("B1").says())
        .startsWith("Not abnormally low: at the limit (mean less the standard deviation), which");
  }

  @Test
  void theDeviationIsOfAllPricesAndNotOfASample() {
    AbnormallyLow result =
        low(new AbnormallyLowRule.WorldBank(), null, "90", "100", "100", "100", "110");
    // Variance 200 ÷ 5 = 40; of a sample it were 50, and the limit 92.93.
    assertThat(result.lines().get(0).limit())
        .isCloseTo(
            new BigDecimal("93.675444679663241"), within(new BigDecimal("0.000000000000001")));
    assertThat(flags(result)).isEqualTo("10000");
  }

  @Test
  void equalPricesAreNeverLowByTheirOwnMean() {
    AbnormallyLow result =
        low(new AbnormallyLowRule.WorldBank(), null, "90.10", "90.1", "90.1", "90.1", "90.1");
    assertThat(flags(result)).isEqualTo("00000");
    assertThat(result.notes()).contains("All admitted prices are equal.");
  }

  @Test
  void theTwoSpanishReadingsDiffer() {
    // Mean 861.67, of which 90% is 775.5. Discounts on 1,000 are 23.5, 10 and 8 points, their mean
    // 13.83: by points only a discount above 23.83 is abnormal.
    AbnormallyLowRule.Spain ratio = spain(PercentageUnits.RATIO, false);
    AbnormallyLowRule.Spain points = spain(PercentageUnits.POINTS, false);
    assertThat(flags(low(ratio, "1000", "765", "900", "920"))).isEqualTo("100");
    assertThat(flags(low(points, "1000", "765", "900", "920"))).isEqualTo("000");
    assertThat(low(ratio, "1000", "765", "900", "920").lines().get(0).limit())
        .isEqualByComparingTo("775.5");
    assertThat(low(points, "1000", "765", "900", "920").lines().get(0).limit().doubleValue())
        .isCloseTo(76.1666667, within(1e-6));
  }

  @Test
  void inSpainMoreThanMeansMoreThan() {
    AbnormallyLowRule.Spain ratio = spain(PercentageUnits.RATIO, true);
    assertThat(flags(low(ratio, "1000", "750"))).isEqualTo("0");
    assertThat(flags(low(ratio, "1000", "749.99"))).isEqualTo("1");
    assertThat(flags(low(ratio, null, "80", "100"))).isEqualTo("00");
    assertThat(flags(low(ratio, null, "79.99", "100"))).isEqualTo("10");
    assertThat(flags(low(ratio, null, "90", "100", "100", "110"))).isEqualTo("0000");
    assertThat(flags(low(ratio, "1000", "740", "740", "740"))).isEqualTo("111");
    assertThat(flags(low(spain(PercentageUnits.RATIO, false), null, "740", "740", "740")))
        .isEqualTo("000");
  }

  @Test
  void inSpainTheMeanIsTakenAnewWithoutTheDearest() {
    // Mean 125; 200 lies above 137.5. New mean of 90, 100 and 110: 100, limit 90.
    AbnormallyLow four = low(spain(PercentageUnits.RATIO, false), null, "90", "100", "110", "200");
    assertThat(four.lines().get(0).limit()).isEqualByComparingTo("90");
    assertThat(four.notes())
        .contains(
            "The mean is taken anew over 3 of 4 prices, since others lie more than 10 units above"
                + " the mean of all.");
    // Of 60, 100, 150 and 150 only 60 and 100 stay: the three lowest are taken, mean 310 ÷ 3.
    AbnormallyLow few = low(spain(PercentageUnits.RATIO, false), null, "60", "100", "150", "150");
    assertThat(few.lines().get(0).limit()).isEqualByComparingTo("93");
  }

  @Test
  void spainSaysWhatItMustKnow() {
    AbnormallyLow unknown =
        low(
            new AbnormallyLowRule.Spain(PercentageUnits.RATIO, false, null, Fact.NO),
            null,
            "50",
            "100");
    assertThat(unknown.bid("B1").low())
        .hasToString(
            "cannot be determined: needs to know whether price is the only award criterion");
    AbnormallyLow other =
        low(
            new AbnormallyLowRule.Spain(PercentageUnits.RATIO, false, null, Fact.YES),
            null,
            "50",
            "100");
    assertThat(other.bid("B1").low())
        .hasToString("cannot be determined: the rule does not apply to this contract");
  }

  /** Base 100: a price of 100 − d is a discount of d. */
  private static String[] discounts(String... discounts) {
    return Arrays.stream(discounts)
        .map(discount -> new BigDecimal("100").subtract(new BigDecimal(discount)).toPlainString())
        .toArray(String[]::new);
  }

  private static final String[] SIXTEEN =
      discounts(
          "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20.12", "21.11", "22", "23",
          "30", "31");

  private static AbnormallyLowRule.ItalyMethodA italy(
      ThresholdLowering lowering, boolean equal, ItalianAward award) {
    return new AbnormallyLowRule.ItalyMethodA(2, lowering, equal, award);
  }

  @Test
  void italyCutsTheWingsAndLowersTheThreshold() {
    // By hand: 16 bids, 2 set aside at either end; the sum of the twelve from 12 to 23 is 210.23,
    // mean 17.519166…; six exceed it: 18, 19, 20.12, 21.11, 22, 23 by 18.115 on the whole, 3.01916…
    // on average; 20.53833… together. Digits 2 × 3 = 6: 6% of the deviation is 0.18115.
    AbnormallyLow deviation =
        low(italy(ThresholdLowering.OF_DEVIATION, true, AUTOMATIC), "100", SIXTEEN);
    assertThat(deviation.lines().get(0).limit().doubleValue())
        .isCloseTo(20.3571833333, within(1e-9));
    assertThat(flags(deviation)).isEqualTo("0000000000011111");
    assertThat(deviation.bids().stream().filter(LowBidFinding::inField)).hasSize(12);
    AbnormallyLow threshold =
        low(italy(ThresholdLowering.OF_THRESHOLD, true, AUTOMATIC), "100", SIXTEEN);
    assertThat(threshold.lines().get(0).limit().doubleValue())
        .isCloseTo(19.3060333333, within(1e-9));
    // The readings part at 20.12: whom the one admits, the other excludes.
    assertThat(flags(threshold)).isEqualTo("0000000000111111");
  }

  @Test
  void italyExcludesByItselfOnlyInTheCasesOfTheLaw() {
    AbnormallyLow automatic =
        low(italy(ThresholdLowering.OF_DEVIATION, true, AUTOMATIC), "100", SIXTEEN);
    assertThat(automatic.bid("B16").next()).isEqualTo(Determination.of(LowBidStep.EXCLUDED));
    assertThat(automatic.bid("B1").next()).isEqualTo(Determination.of(LowBidStep.NONE));
    ItalianAward unknown = new ItalianAward(Fact.YES, null, Fact.YES, null, Fact.NO, Fact.YES);
    assertThat(
            low(italy(ThresholdLowering.OF_DEVIATION, true, unknown), "100", SIXTEEN)
                .bid("B16")
                .next())
        .hasToString(
            "cannot be determined: needs to know whether it is for works or services; whether it"
                + " is of certain cross-border interest");
    ItalianAward supplies = new ItalianAward(Fact.YES, Fact.NO, null, null, null, null);
    assertThat(
            reviewed(
                    italy(ThresholdLowering.OF_DEVIATION, true, supplies),
                    "100",
                    new LowBidReview("B16", null, Fact.NO, null, null, null),
                    SIXTEEN)
                .bid("B16")
                .next())
        .isEqualTo(Determination.of(LowBidStep.ASK));
  }

  @Test
  void italySetsAsideWhatEqualsABidThatIsSetAside() {
    String[] ties =
        discounts(
            "10", "11", "11", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "30",
            "30", "30");
    AbnormallyLow result = low(italy(ThresholdLowering.OF_DEVIATION, true, AUTOMATIC), "100", ties);
    // 10, both 11 and all three 30 go: ten stay.
    assertThat(result.bids().stream().filter(LowBidFinding::inField)).hasSize(10);
  }

  @Test
  void italyLeavesItOpenWhetherADiscountAtTheThresholdCounts() {
    // Kept: 10 times 10 and 20, sum with no decimals, so that nothing is taken off. Mean 15,
    // deviation 5: the threshold is 20 exactly.
    String[] at =
        discounts(
            "1", "1", "10", "10", "10", "10", "10", "10", "20", "20", "20", "20", "20", "20", "30",
            "30");
    assertThat(flags(low(italy(ThresholdLowering.OF_DEVIATION, true, AUTOMATIC), "100", at)))
        .isEqualTo("0000000011111111");
    assertThat(flags(low(italy(ThresholdLowering.OF_DEVIATION, false, AUTOMATIC), "100", at)))
        .isEqualTo("0000000000000011");
  }

  @Test
  void italySaysNothingWhereItsMethodDoesNotReach() {
    AbnormallyLow few =
        low(
            italy(ThresholdLowering.OF_DEVIATION, true, AUTOMATIC),
            "100",
            Arrays.copyOf(SIXTEEN, 14));
    assertThat(few.bid("B1").low())
        .hasToString(
            "cannot be determined: the method is for 15 bids or more; its form for fewer is left"
                + " out, for its text could not be confirmed");
    String[] equal = new String[15];
    Arrays.fill(equal, "90");
    assertThat(
            low(italy(ThresholdLowering.OF_DEVIATION, true, AUTOMATIC), "100", equal)
                .bid("B1")
                .low())
        .hasToString(
            "cannot be determined: every discount equals one that is set aside, so that there is no"
                + " mean");
    equal[0] = "99";
    equal[1] = "99";
    equal[13] = "80";
    equal[14] = "80";
    assertThat(
            low(italy(ThresholdLowering.OF_DEVIATION, true, AUTOMATIC), "100", equal)
                .bid("B5")
                .low())
        .hasToString(
            "cannot be determined: no discount that is kept exceeds their mean, so that there is no"
                + " deviation");
  }

  @Test
  void polandAndPortugalAndBelgiumCountThePriceAtTheLimit() {
    AbnormallyLowRule poland = new AbnormallyLowRule.Poland(BidField.ADMITTED_BIDS);
    assertThat(flags(low(poland, "100", "70", "70.01"))).isEqualTo("10");
    assertThat(flags(low(poland, "70", "70", "130"))).isEqualTo("10");
    assertThat(flags(low(new AbnormallyLowRule.PortugalByLaw(true), "100", "60", "60.01")))
        .isEqualTo("10");
    assertThat(flags(low(new AbnormallyLowRule.PortugalByLaw(false), "100", "50", "50.01")))
        .isEqualTo("10");
    AbnormallyLowRule belgium = named("belgium");
    // Without 1 and 200 the mean is 100.
    assertThat(flags(low(belgium, null, "85", "115", "1", "200"))).isEqualTo("1010");
    assertThat(flags(low(belgium, null, "85.01", "114.99", "1", "200"))).isEqualTo("0010");
  }

  @Test
  void belgiumIsSilentBelowFourBidsAndFromSevenOn() {
    AbnormallyLow three = low(named("belgium"), null, "50", "100", "100");
    assertThat(three.bid("B1").low())
        .hasToString("cannot be determined: the rule is for 4 bids or more");
    assertThat(three.notes())
        .contains("The rule says nothing here: the rule is for 4 bids or more.");
    assertThat(
            low(named("belgium"), null, "50", "100", "100", "100", "100", "100", "100")
                .bid("B1")
                .low())
        .hasToString(
            "cannot be determined: which bids the mean leaves out of 7 or more could not be confirmed"
                + " from the text of the rule");
    assertThat(
            low(new AbnormallyLowRule.Belgium(null, Fact.NO, null), null, "50", "9", "9", "9")
                .bid("B1")
                .low())
        .hasToString("cannot be determined: the rule does not apply to this contract");
  }

  @Test
  void portugalSince2018HasNoLimitButTheAuthoritysOwn() {
    assertThat(
            low(new AbnormallyLowRule.PortugalByAuthority(null), null, "1", "100").bid("B1").low())
        .hasToString(
            "cannot be determined: the tender documents set no limit, and since 2018 the law sets"
                + " none");
    LowPriceLimit limit = new LowPriceLimit(LimitReference.ESTIMATE, new BigDecimal("20"), true);
    assertThat(flags(low(new AbnormallyLowRule.PortugalByAuthority(limit), "100", "80", "80.01")))
        .isEqualTo("10");
  }

  @Test
  void aRejectedBidIsNotExaminedAndCountsOnlyWhereTheRuleSaysSo() {
    List<LowBid> bids =
        List.of(
            bid("A", "69", "EUR"),
            bid("B", "100", "EUR"),
            new LowBid("C", Money.of("131", "EUR"), VatTreatment.INCLUDED, BidStatus.REJECTED));
    PriceEstimate estimate = new PriceEstimate(Money.of("90", "EUR"), VatTreatment.INCLUDED);
    AbnormallyLow all =
        AbnormallyLow.of(
            new AbnormallyLowQuestion(
                DAY, new AbnormallyLowRule.Poland(BidField.ALL_BIDS), bids, estimate, List.of()));
    assertThat(flags(all)).isEqualTo("10?");
    assertThat(all.bid("C").inField()).isTrue();
    assertThat(all.bid("C").low())
        .hasToString("cannot be determined: it was rejected and is not examined");
    assertThat(all.notes())
        .contains("Rejected bids are not examined; their prices count among those compared with.");
    AbnormallyLow admitted =
        AbnormallyLow.of(
            new AbnormallyLowQuestion(
                DAY,
                new AbnormallyLowRule.Poland(BidField.ADMITTED_BIDS),
                bids,
                estimate,
                List.of()));
    assertThat(flags(admitted)).isEqualTo("00?");
    assertThat(admitted.notes())
        .contains(
            "Rejected bids are not examined; their prices do not count among those compared with.");
    AbnormallyLow none =
        AbnormallyLow.of(
            new AbnormallyLowQuestion(
                DAY, new AbnormallyLowRule.WorldBank(), List.of(bids.get(2)), estimate, List.of()));
    assertThat(none.notes()).contains("The rule says nothing here: no bid is admitted.");
  }

  @Test
  void theUnitedKingdomGoesStepByStep() {
    AbnormallyLowRule uk = new AbnormallyLowRule.UnitedKingdom();
    assertThat(low(uk, null, "10", "100").bid("B1").low())
        .hasToString(
            "cannot be determined: needs to know whether the authority considers the price"
                + " abnormally low");
    assertThat(step(uk, Fact.NO, null, null, null, null)).isEqualTo("none");
    assertThat(step(uk, Fact.YES, Fact.NO, null, null, null)).isEqualTo("ask");
    assertThat(step(uk, Fact.YES, Fact.YES, Fact.NO, null, null)).isEqualTo("hear");
    assertThat(step(uk, Fact.YES, Fact.YES, Fact.YES, Fact.YES, null)).isEqualTo("may-not-reject");
    assertThat(step(uk, Fact.YES, Fact.YES, Fact.YES, Fact.NO, null)).isEqualTo("may-reject");
    assertThat(step(uk, Fact.YES, Fact.YES, Fact.YES, null, null))
        .isEqualTo(
            "cannot be determined: needs to know whether the bidder showed that it can perform for"
                + " the price");
    assertThat(step(uk, null, Fact.NO, null, null, null))
        .isEqualTo(
            "cannot be determined: needs to know whether the authority considers the price"
                + " abnormally low");
    assertThat(low(uk, null, "10", "100").notes())
        .containsExactly(
            "A finding rejects no bid by itself: the bidder is asked and heard first.",
            "The law sets no formula: whether a price is abnormally low is for the authority.");
  }

  /** Every answer of law says which of its facts are judgements, and where it ends. */
  @Test
  void saysWhatIsJudgementAndWhatWasNotLookedAt() {
    AbnormallyLowRule eu = new AbnormallyLowRule.EuropeanUnion();
    AbnormallyLowQuestion of = question(eu, null, "10", "20", "30");
    AbnormallyLow result =
        AbnormallyLow.of(
            new AbnormallyLowQuestion(
                of.on(),
                eu,
                of.bids(),
                null,
                List.of(
                    new LowBidReview("B1", Fact.YES, Fact.YES, Fact.YES, Fact.NO, Fact.NO),
                    new LowBidReview("B2", Fact.NO, null, null, null, null),
                    new LowBidReview("B3", Fact.YES, Fact.UNKNOWN, null, null, null))));
    assertThat(result.judgements())
        .containsExactly(
            "Whether the authority considers the price abnormally low: yes for B1, B3; no for B2.",
            "Whether the bidder was told and asked to explain: yes for B1.",
            "Whether the bidder had a reasonable opportunity to explain: yes for B1.",
            "Whether the bidder showed that it can perform for the price: no for B1.",
            "Whether the price is low because duties under law are not kept: no for B1.");
    assertThat(result.notLookedAt())
        .containsExactly(
            "Whether the rule governs this procurement: it is the one that the question names.",
            "What a bidder said of its price, and whether it can perform for it.",
            "Changes of the rule since the text that was read, of which no day is recorded: Directive"
                + " 2014/24/EU, article 69 and recital 103.",
            "Whether the facts given are right, and whether a rejection is lawful: this says what"
                + " the rule makes of the facts, and no more.");
    // A limit answers whether a price is low, so what the authority considers is no judgement here.
    assertThat(
            reviewed(
                    named("own-estimate-equal"),
                    "100",
                    new LowBidReview("B1", Fact.YES, Fact.NO, null, Fact.NO, Fact.NO),
                    "70",
                    "100")
                .judgements())
        .containsExactly("Whether the bidder was told and asked to explain: no for B1.");
    assertThat(low(named("own-estimate-equal"), "100", "70", "100").notLookedAt())
        .contains("What the law says of low bids: the limit is the authority's own.");
    assertThat(
            low(italy(ThresholdLowering.OF_DEVIATION, true, AUTOMATIC), "100", "70").judgements())
        .containsExactly("Whether it is of certain cross-border interest: no.");
  }

  @Test
  void theDirectiveMakesOneRejectionCompulsory() {
    AbnormallyLowRule eu = new AbnormallyLowRule.EuropeanUnion();
    assertThat(step(eu, Fact.YES, Fact.YES, Fact.YES, Fact.NO, Fact.NO)).isEqualTo("may-reject");
    assertThat(step(eu, Fact.YES, Fact.YES, Fact.YES, Fact.YES, Fact.NO))
        .isEqualTo("may-not-reject");
    assertThat(step(eu, Fact.YES, Fact.YES, Fact.YES, null, Fact.YES)).isEqualTo("must-reject");
    assertThat(step(eu, Fact.YES, Fact.NO, null, null, Fact.YES)).isEqualTo("ask");
  }

  @Test
  void whatFollowsAFlagIsTheRulesOwn() {
    LowBidReview failed = new LowBidReview("B1", null, Fact.YES, Fact.YES, Fact.NO, null);
    assertThat(
            reviewed(new AbnormallyLowRule.WorldBank(), "100", failed, "70", "100")
                .bid("B1")
                .next())
        .isEqualTo(Determination.of(LowBidStep.MUST_REJECT));
    assertThat(
            reviewed(new AbnormallyLowRule.Colombia(), "100", failed, "70", "100").bid("B1").next())
        .isEqualTo(Determination.of(LowBidStep.DECIDE));
    assertThat(reviewed(named("own-estimate-equal"), "100", failed, "90", "100").bid("B1").next())
        .isEqualTo(Determination.of(LowBidStep.DECIDE));
  }

  private static String step(
      AbnormallyLowRule rule,
      @Nullable Fact considered,
      @Nullable Fact asked,
      @Nullable Fact heard,
      @Nullable Fact shown,
      @Nullable Fact unlawful) {
    return reviewed(
            rule,
            null,
            new LowBidReview("B1", considered, asked, heard, shown, unlawful),
            "10",
            "100")
        .bid("B1")
        .next()
        .toString();
  }

  private static List<String> faults(AbnormallyLowQuestion question) {
    List<String> faults = new ArrayList<>();
    assertThatThrownBy(() -> AbnormallyLow.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> e.problems().stream().map(Problem::text).forEach(faults::add));
    return faults;
  }

  @Test
  void namesEveryFaultOfThePrices() {
    AbnormallyLowQuestion bad =
        new AbnormallyLowQuestion(
            DAY,
            new AbnormallyLowRule.WorldBank(),
            List.of(
                bid("A", "0", "EUR"),
                bid("A", "-5", "USD"),
                new LowBid("C", Money.of("7", "EUR"), VatTreatment.EXCLUDED, BidStatus.ADMITTED),
                new LowBid("D", Money.of("7", "EUR"), VatTreatment.NOT_STATED, BidStatus.ADMITTED)),
            null,
            List.of(new LowBidReview("Z", null, null, null, null, null)));
    assertThat(faults(bad))
        .containsExactly(
            "/bids/0/price/amount: must be above 0 but was 0",
            "/bids/1/id: must not repeat an earlier entry but was 'A'",
            "/bids/1/price/amount: must be above 0 but was -5",
            "/bids/1/price/currency: must be in one currency with bids[0] (EUR) but was 'USD'",
            "/bids/2/vat: must be treated alike with bids[0] (included) but was excluded",
            "/bids/3/vat: must be stated (prices are compared) but was not-stated",
            "/estimate: must be given (the rule compares prices with it)",
            "/reviews/0/bid: must be the id of a bid but was 'Z'");
  }

  /** What the first bid leaves open is no fault of the others. */
  @Test
  void comparesWithTheFirstBidThatStatesItsTreatmentOfTax() {
    AbnormallyLowQuestion bad =
        new AbnormallyLowQuestion(
            day(SCOTLAND),
            SCOTLAND,
            List.of(
                new LowBid("A", Money.of("7", "GBP"), VatTreatment.NOT_STATED, BidStatus.ADMITTED),
                new LowBid("B", Money.of("7", "GBP"), VatTreatment.EXCLUDED, BidStatus.ADMITTED),
                new LowBid("C", Money.of("7", "GBP"), VatTreatment.INCLUDED, BidStatus.ADMITTED)),
            new PriceEstimate(Money.of("7", "GBP"), VatTreatment.NOT_STATED),
            List.of());
    assertThat(faults(bad))
        .containsExactly(
            "/bids/0/vat: must be stated (prices are compared) but was not-stated",
            "/bids/2/vat: must be treated alike with bids[1] (excluded) but was included",
            "/estimate/vat: must be stated (prices are compared) but was not-stated");
  }

  @Test
  void refusesADayOnWhichTheRuleIsNotKnownToHold() {
    AbnormallyLowQuestion uk =
        new AbnormallyLowQuestion(
            LocalDate.of(2025, 2, 23),
            new AbnormallyLowRule.UnitedKingdom(),
            List.of(bid("A", "5", "GBP")),
            null,
            List.of());
    assertThat(faults(uk))
        .containsExactly(
            "/on: must be a day on which the rule is known to hold (from 2025-02-24 on) but was 2025-02-23");
    AbnormallyLowQuestion portugal =
        new AbnormallyLowQuestion(
            LocalDate.of(2018, 1, 1),
            new AbnormallyLowRule.PortugalByLaw(true),
            List.of(bid("A", "5", "EUR")),
            new PriceEstimate(Money.of("0", "USD"), VatTreatment.EXCLUDED),
            List.of());
    assertThat(faults(portugal))
        .containsExactly(
            "/estimate/price/amount: must be above 0 but was 0",
            "/estimate/price/currency: must be in one currency with bids[0] (EUR) but was 'USD'",
            "/estimate/vat: must be treated alike with bids[0] (included) but was excluded",
            "/on: must be a day on which the rule is known to hold (from 2011-06-21 to 2017-12-31) but was 2018-01-01");
  }

  @Test
  void refusesWhatTheRuleCannotCompare() {
    LowBid noTax = new LowBid("A", Money.of("7", "EUR"), VatTreatment.EXCLUDED, BidStatus.ADMITTED);
    assertThat(
            faults(
                new AbnormallyLowQuestion(
                    DAY,
                    new AbnormallyLowRule.Poland(BidField.ADMITTED_BIDS),
                    List.of(noTax),
                    null,
                    List.of())))
        .containsExactly(
            "/bids/0/vat: must not be excluded (the rule compares prices with tax) but was excluded",
            "/estimate: must be given (the rule compares prices with it)");
    assertThat(
            faults(
                new AbnormallyLowQuestion(
                    day(SCOTLAND), SCOTLAND, List.of(noTax), null, List.of())))
        .containsExactly(
            "/bids/0/price/currency: must be GBP (in which the handbook limits its margin) but was 'EUR'");
    assertThat(
            faults(
                question(italy(ThresholdLowering.OF_DEVIATION, true, AUTOMATIC), "100", "100.01")))
        .containsExactly(
            "/bids/0/price/amount: must be at most the base price (the rule compares discounts) but was 100.01");
    assertThat(faults(question(spain(PercentageUnits.POINTS, false), null, "1", "2")))
        .containsExactly("/estimate: must be given (the rule compares prices with it)");
    assertThat(faults(question(named("own-estimate-equal"), null, "1", "2")))
        .containsExactly("/estimate: must be given (the rule compares prices with it)");
    assertThat(
            faults(
                question(
                    new AbnormallyLowRule.OwnScreen(
                        new LowPriceLimit(LimitReference.MEAN, BigDecimal.ZERO, true),
                        BidField.ADMITTED_BIDS),
                    null,
                    "1")))
        .containsExactly("/rule/limit/percentBelow: must be above 0 but was 0");
  }
}
