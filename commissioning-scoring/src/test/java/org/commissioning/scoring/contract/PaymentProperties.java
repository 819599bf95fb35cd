package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commissioning.scoring.contract.Paying.band;
import static org.commissioning.scoring.contract.Paying.counted;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.pay;
import static org.commissioning.scoring.contract.Paying.question;
import static org.commissioning.scoring.contract.Paying.spent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.HeadRate;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PastYearValue;
import org.commissioning.model.contract.PaymentMechanism;
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
import org.commissioning.model.contract.PlannedVolume;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;

/** What holds of payments whatever the terms and whatever was delivered. */
class PaymentProperties {

  private static BigDecimal paid(PaymentMechanism mechanism, Delivered... delivered) {
    return pay(mechanism, delivered).total().orElseThrow().amount();
  }

  private static Money pounds(SplittableRandom random, int most) {
    return new Money(BigDecimal.valueOf(random.nextInt(most * 100 + 1), 2), "GBP");
  }

  private static BigDecimal some(SplittableRandom random, int most) {
    return BigDecimal.valueOf(random.nextInt(most * 10 + 1), 1);
  }

  private static Delivered count(BigDecimal quantity) {
    return new Delivered.Counted("m", "a", quantity, null, null);
  }

  private static CostAndVolume costAndVolume(SplittableRandom random) {
    BigDecimal lower = some(random, 500);
    BigDecimal upper = lower.add(some(random, 200));
    return new CostAndVolume(
        "m",
        pounds(random, 20_000),
        lower,
        upper,
        random.nextBoolean() ? pounds(random, 90) : null,
        random.nextBoolean() ? pounds(random, 90) : null,
        random.nextBoolean() ? upper.add(some(random, 200)) : null);
  }

  @Property(tries = 300)
  void costAndVolumeNeverFallsAsVolumeGrows(
      @ForAll long seed,
      @ForAll @IntRange(max = 1_000) int volume,
      @ForAll @IntRange(max = 1_000) int more) {
    CostAndVolume terms = costAndVolume(new SplittableRandom(seed));
    BigDecimal less = paid(terms, counted(null, "" + volume));
    assertThat(paid(terms, counted(null, "" + (volume + more)))).isGreaterThanOrEqualTo(less);
    assertThat(less).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    assertThat(less).isEqualByComparingTo(costAndVolumeInOneFormula(terms, volume));
  }

  /** Floor, range and cap in one formula, without lines: a second route. */
  private static BigDecimal costAndVolumeInOneFormula(CostAndVolume terms, int volume) {
    BigDecimal v = BigDecimal.valueOf(volume);
    BigDecimal back =
        terms.shortfallPrice() == null ? BigDecimal.ZERO : terms.shortfallPrice().amount();
    BigDecimal more = terms.excessPrice() == null ? BigDecimal.ZERO : terms.excessPrice().amount();
    BigDecimal shortfall = terms.lowerVolume().subtract(v).max(BigDecimal.ZERO);
    BigDecimal counted = terms.mostVolume() == null ? v : v.min(terms.mostVolume());
    BigDecimal over = counted.subtract(terms.upperVolume()).max(BigDecimal.ZERO);
    RoundingMode half = RoundingMode.HALF_UP;
    return terms
        .base()
        .amount()
        .subtract(back.multiply(shortfall).setScale(2, half))
        .max(BigDecimal.ZERO)
        .add(more.multiply(over).setScale(2, half));
  }

  @Property(tries = 300)
  void unitPricesAreProportionalBelowTheMostAndNeverAboveIt(
      @ForAll long seed, @ForAll @IntRange(max = 5_000) int units) {
    SplittableRandom random = new SplittableRandom(seed);
    Money price = pounds(random, 200);
    Money most = pounds(random, 300_000);
    List<DatedPrice> prices = List.of(new DatedPrice("a", price, null, null));
    BigDecimal free = paid(new UnitPrices("m", prices, null), counted("a", "" + units));
    assertThat(free).isEqualByComparingTo(price.amount().multiply(BigDecimal.valueOf(units)));
    assertThat(paid(new UnitPrices("m", prices, most), counted("a", "" + units)))
        .isEqualByComparingTo(free.min(most.amount()));
  }

  @Property(tries = 300)
  void timeBandsPayEachVisitByItselfAndNeverLessForALongerOne(
      @ForAll long seed,
      @ForAll @IntRange(max = 200) int minutes,
      @ForAll @IntRange(max = 60) int longer,
      @ForAll @IntRange(max = 50) int visits) {
    SplittableRandom random = new SplittableRandom(seed);
    BigDecimal perMinute = BigDecimal.valueOf(random.nextInt(10, 60), 2);
    List<TimeBand> bands = new ArrayList<>();
    for (int band : new int[] {15, 30, 45, 60}) {
      bands.add(new TimeBand(band, new Money(perMinute.multiply(BigDecimal.valueOf(band)), "GBP")));
    }
    boolean up = random.nextBoolean();
    Money hourly =
        up || random.nextBoolean()
            ? null
            : new Money(perMinute.multiply(BigDecimal.valueOf(60)), "GBP");
    TimeBands terms =
        new TimeBands(
            "m",
            bands,
            up ? BandRule.UP : BandRule.DOWN,
            hourly,
            random.nextBoolean() ? null : random.nextInt(1, 20));
    BigDecimal one = paid(terms, new Delivered.Visits("m", minutes, 1));
    assertThat(paid(terms, new Delivered.Visits("m", minutes + longer, 1)))
        .isGreaterThanOrEqualTo(one);
    assertThat(paid(terms, new Delivered.Visits("m", minutes, visits)))
        .isCloseTo(
            one.multiply(BigDecimal.valueOf(visits)), within(BigDecimal.valueOf(visits + 1L, 2)));
  }

  private static List<ShareBand> bands(SplittableRandom random, int furthest) {
    List<ShareBand> bands = new ArrayList<>();
    int end = 0;
    for (int i = random.nextInt(4); i > 0; i--) {
      end += random.nextInt(1, 10);
      bands.add(band("" + end, "" + random.nextInt(101)));
    }
    if (random.nextBoolean() && furthest > 100) {
      bands.add(band(null, "" + random.nextInt(101)));
    }
    return bands;
  }

  @Property(tries = 300)
  void aCorridorPaysNoLessAndLeavesNoMoreAsCostGrows(
      @ForAll long seed,
      @ForAll @IntRange(max = 2_000_000) int cost,
      @ForAll @IntRange(max = 500_000) int more) {
    SplittableRandom random = new SplittableRandom(seed);
    CapitatedBudget terms =
        new CapitatedBudget(
            "m",
            List.of(new HeadRate("a", pounds(random, 1_000))),
            bands(random, 1_000),
            bands(random, 100));
    Delivered people = counted("a", "1000");
    BigDecimal before = paid(terms, people, spent(null, "" + cost));
    BigDecimal after = paid(terms, people, spent(null, "" + (cost + more)));
    // Each line is rounded by itself: a corridor has at most five, and both sides may round.
    BigDecimal pence = new BigDecimal("0.05");
    assertThat(after).isGreaterThanOrEqualTo(before.subtract(pence));
    assertThat(after.subtract(BigDecimal.valueOf(more))).isLessThanOrEqualTo(before.add(pence));
  }

  @Property(tries = 300)
  void gainAndPainNeverRiseAsCostGrowsAndKeepTheirLimits(
      @ForAll long seed,
      @ForAll @IntRange(max = 2_000_000) int cost,
      @ForAll @IntRange(max = 500_000) int more) {
    SplittableRandom random = new SplittableRandom(seed);
    Money mostGain = pounds(random, 50_000);
    Money mostPain = pounds(random, 50_000);
    GainShare terms =
        new GainShare(
            "m",
            pounds(random, 1_000_000),
            bands(random, 100),
            bands(random, 1_000),
            mostGain,
            mostPain);
    BigDecimal before = paid(terms, spent(null, "" + cost));
    assertThat(paid(terms, spent(null, "" + (cost + more))))
        .isLessThanOrEqualTo(before.add(new BigDecimal("0.05")));
    assertThat(before).isBetween(mostPain.amount().negate(), mostGain.amount());
  }

  @Property(tries = 300)
  void openBookCostNeverFallsAsCostGrowsAndKeepsItsMost(
      @ForAll long seed,
      @ForAll @IntRange(max = 100_000) int cost,
      @ForAll @IntRange(max = 50_000) int more) {
    SplittableRandom random = new SplittableRandom(seed);
    Money most = pounds(random, 100_000);
    OpenBookCost terms =
        new OpenBookCost(
            "m",
            List.of(new CostHead("a", random.nextBoolean() ? null : pounds(random, 90_000))),
            some(random, 20),
            pounds(random, 5_000),
            most);
    BigDecimal before = paid(terms, spent("a", "" + cost));
    assertThat(paid(terms, spent("a", "" + (cost + more)))).isGreaterThanOrEqualTo(before);
    assertThat(before).isLessThanOrEqualTo(most.amount());
  }

  @Property(tries = 300)
  void theAlignedPaymentNeverFallsAsActivityGrowsAndIsFixedAtPlan(
      @ForAll long seed,
      @ForAll @IntRange(max = 2_000) int activity,
      @ForAll @IntRange(max = 500) int more) {
    SplittableRandom random = new SplittableRandom(seed);
    BigDecimal plan = some(random, 1_500);
    AlignedPayment terms =
        new AlignedPayment(
            "m",
            pounds(random, 1_000_000),
            List.of(new DatedPrice("a", pounds(random, 5_000), null, null)),
            List.of(new PlannedVolume("a", plan)),
            some(random, 100),
            some(random, 100),
            BigDecimal.valueOf(random.nextInt(1_000, 1_300), 3));
    BigDecimal before = paid(terms, counted("a", "" + activity));
    assertThat(paid(terms, counted("a", "" + (activity + more)))).isGreaterThanOrEqualTo(before);
    assertThat(paid(terms, count(plan))).isEqualByComparingTo(terms.fixed().amount());
  }

  @Property(tries = 300)
  void outcomePaymentsNeverFallAsOutcomesGrowAndStayBetweenLeastAndMost(
      @ForAll long seed,
      @ForAll @IntRange(max = 500) int outcomes,
      @ForAll @IntRange(max = 200) int more) {
    SplittableRandom random = new SplittableRandom(seed);
    BigDecimal minimum = some(random, 100);
    Money least = pounds(random, 10_000);
    Money most = new Money(least.amount().add(pounds(random, 200_000).amount()), "GBP");
    OutcomePayments terms =
        new OutcomePayments(
            "m",
            List.of(
                new OutcomeRate(
                    "a",
                    pounds(random, 2_000),
                    some(random, 50),
                    minimum,
                    minimum.add(some(random, 200)))),
            least,
            most,
            null);
    BigDecimal before = paid(terms, counted("a", "" + outcomes));
    assertThat(paid(terms, counted("a", "" + (outcomes + more)))).isGreaterThanOrEqualTo(before);
    assertThat(before).isBetween(least.amount(), most.amount());
    if (BigDecimal.valueOf(outcomes).compareTo(minimum) < 0) {
      assertThat(before).isEqualByComparingTo(least.amount());
    }
  }

  @Property(tries = 300)
  void serviceCreditsNeverShrinkAsTheShortfallGrowsAndKeepTheirMost(
      @ForAll long seed,
      @ForAll @IntRange(max = 100) int value,
      @ForAll @IntRange(max = 50) int less) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean steps = random.nextBoolean();
    BigDecimal most = some(random, 30);
    ServiceCredits credits =
        new ServiceCredits(
            "c",
            List.of("m"),
            List.of(
                new CreditRule(
                    "x",
                    Polarity.HIGHER_IS_BETTER,
                    some(random, 100),
                    steps ? null : some(random, 5),
                    steps
                        ? List.of(
                            new CreditStep(new BigDecimal("0.5"), some(random, 10)),
                            new CreditStep(new BigDecimal("9"), new BigDecimal("12")))
                        : List.of(),
                    random.nextBoolean() ? null : some(random, 40))),
            most);
    Block block = new Block("m", pounds(random, 100_000));
    BigDecimal before = deducted(credits, block, value);
    BigDecimal after = deducted(credits, block, value - less);
    assertThat(after).isLessThanOrEqualTo(before);
    assertThat(before).isLessThanOrEqualTo(BigDecimal.ZERO);
    assertThat(after.negate())
        .isLessThanOrEqualTo(block.amount().amount().multiply(most).movePointLeft(2));
  }

  private static BigDecimal deducted(ServiceCredits credits, Block block, int value) {
    return ContractPayment.of(
            question(
                null,
                List.of(block, credits),
                List.of(new Delivered.Measured("c", "x", BigDecimal.valueOf(value)))))
        .mechanisms()
        .get(1)
        .amount()
        .orElseThrow()
        .amount();
  }

  @Property(tries = 200)
  void linesAddUpExactlyAndMechanismsToo(@ForAll long seed, @ForAll @IntRange(max = 900) int q) {
    SplittableRandom random = new SplittableRandom(seed);
    CostAndVolume volume = costAndVolume(random);
    ContractPayment found =
        ContractPayment.of(
            question(
                random.nextBoolean() ? null : pounds(random, 30_000),
                List.of(
                    volume,
                    new UnitPrices(
                        "u",
                        List.of(
                            new DatedPrice(
                                "a",
                                new Money(BigDecimal.valueOf(random.nextInt(999_999), 5), "GBP"),
                                null,
                                null)),
                        pounds(random, 900)),
                    new LowVolumeBlock(
                        "l",
                        List.of(
                            new PastYearValue(2024, pounds(random, 900)),
                            new PastYearValue(2025, pounds(random, 900)),
                            new PastYearValue(2026, pounds(random, 900))),
                        some(random, 9),
                        null,
                        7)),
                List.of(
                    counted(null, "" + q),
                    new Delivered.Counted("u", "a", some(random, 500), null, null))));
    BigDecimal lines =
        found.lines().stream()
            .map(line -> line.amount().orElseThrow().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(lines).isEqualByComparingTo(found.total().orElseThrow().amount());
    BigDecimal mechanisms =
        found.mechanisms().stream()
            .map(total -> total.amount().orElseThrow().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal limit =
        found.lines().stream()
            .filter(line -> line.mechanism().equals("all"))
            .map(line -> line.amount().orElseThrow().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(mechanisms.add(limit)).isEqualByComparingTo(lines);
    assertThat(found.lines()).allMatch(line -> line.amount().orElseThrow().amount().scale() == 2);
  }

  @Property(tries = 100)
  void pricesTenTimesAsHighPayTenTimesAsMuch(
      @ForAll long seed, @ForAll @IntRange(max = 900) int q) {
    SplittableRandom random = new SplittableRandom(seed);
    CostAndVolume terms = costAndVolume(random);
    CostAndVolume ten =
        new CostAndVolume(
            "m",
            times(terms.base()),
            terms.lowerVolume(),
            terms.upperVolume(),
            terms.shortfallPrice() == null ? null : times(terms.shortfallPrice()),
            terms.excessPrice() == null ? null : times(terms.excessPrice()),
            terms.mostVolume());
    // Two decimal places times one: a tenth of a penny is the most that rounding leaves.
    assertThat(paid(ten, counted(null, "" + q)).movePointLeft(1))
        .isCloseTo(paid(terms, counted(null, "" + q)), within(new BigDecimal("0.011")));
  }

  private static Money times(Money money) {
    return new Money(money.amount().movePointRight(1), "GBP");
  }

  @Property(tries = 50)
  void nothingDoneIsPaidNothingWhereNothingElseIsAgreed(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    assertThat(
            paid(
                new UnitPrices(
                    "m", List.of(new DatedPrice("a", pounds(random, 90), null, null)), null),
                counted("a", "0")))
        .isEqualByComparingTo("0");
    assertThat(
            paid(
                new OutcomePayments(
                    "m",
                    List.of(new OutcomeRate("a", pounds(random, 90), null, null, null)),
                    null,
                    gbp("5"),
                    null),
                counted("a", "0")))
        .isEqualByComparingTo("0");
    assertThat(
            paid(
                new OpenBookCost(
                    "m", List.of(new CostHead("a", null)), some(random, 9), null, null),
                spent("a", "0")))
        .isEqualByComparingTo("0");
  }
}
