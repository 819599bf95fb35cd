package org.commissioning.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commissioning.scoring.contract.ContractPerformanceTest.perPoint;
import static org.commissioning.scoring.contract.ContractPerformanceTest.reading;
import static org.commissioning.scoring.contract.ContractPerformanceTest.term;
import static org.commissioning.scoring.contract.Paying.FIRST;
import static org.commissioning.scoring.contract.Paying.LAST;
import static org.commissioning.scoring.contract.Paying.gbp;
import static org.commissioning.scoring.contract.Paying.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.BasketPart;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.ExtensionOption;
import org.commissioning.model.contract.IndexPoint;
import org.commissioning.model.contract.IndexSeries;
import org.commissioning.model.contract.IndexationQuestion;
import org.commissioning.model.contract.IndexationTerms;
import org.commissioning.model.contract.IndicatorReading;
import org.commissioning.model.contract.LifetimeQuestion;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PaymentIncentivesQuestion;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.PerformanceTerm;
import org.commissioning.model.contract.ReviewBasis;
import org.commissioning.model.contract.ScorecardQuestion;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.contract.Term;
import org.commissioning.model.contract.TermCharge;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.contract.UnitCost;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.method.Exact;

/** What holds of indexed prices, scorecards, whole terms and incentives whatever the terms. */
class ContractProperties {

  private static final LocalDate BASE = LocalDate.of(2024, 4, 1);

  // Indexation

  private static List<IndexSeries> series(int many, SplittableRandom random, int factor) {
    List<IndexSeries> series = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      List<IndexPoint> points = new ArrayList<>();
      for (int year = 0; year < 4; year++) {
        points.add(
            new IndexPoint(
                BASE.plusYears(year),
                BigDecimal.valueOf((long) random.nextInt(800, 1_300) * factor, 1)));
      }
      series.add(new IndexSeries("s" + i, "s" + i, "test", null, 12, points));
    }
    return series;
  }

  private static List<BasketPart> basket(int many, SplittableRandom random) {
    List<BasketPart> basket = new ArrayList<>();
    int left = 100;
    for (int i = 0; i < many; i++) {
      int weight = random.nextInt(left / 2 + 1);
      basket.add(new BasketPart("s" + i, BigDecimal.valueOf(weight)));
      left -= weight;
    }
    basket.add(new BasketPart(null, BigDecimal.valueOf(left)));
    return basket;
  }

  private static Indexation indexed(
      IndexationTerms terms, List<BasketPart> basket, List<IndexSeries> series) {
    return Indexation.of(
        new IndexationQuestion(
            gbp("1000"),
            terms,
            basket,
            series,
            List.of(BASE.plusYears(1), BASE.plusYears(2), BASE.plusYears(3))));
  }

  private static IndexationTerms terms(SplittableRandom random, boolean limited) {
    return new IndexationTerms(
        BASE,
        0,
        random.nextBoolean() ? ReviewBasis.BASE : ReviewBasis.LAST_REVIEW,
        limited ? BigDecimal.valueOf(random.nextInt(0, 8)) : null,
        limited ? BigDecimal.valueOf(-random.nextInt(0, 8)) : null,
        null,
        2,
        MoneyRounding.HALF_UP);
  }

  private static List<BigDecimal> prices(Indexation found) {
    return found.reviews().stream().map(review -> review.price().orElseThrow().amount()).toList();
  }

  @Property(tries = 200)
  void rebasingAnIndexAndTheOrderOfTheBasketChangeNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int many) {
    SplittableRandom random = new SplittableRandom(seed);
    IndexationTerms terms = terms(random, random.nextBoolean());
    List<BasketPart> basket = basket(many, random);
    long numbers = random.nextLong();
    Indexation found = indexed(terms, basket, series(many, new SplittableRandom(numbers), 1));
    List<BasketPart> other = new ArrayList<>(basket);
    Collections.shuffle(other, new Random(seed));
    assertThat(prices(indexed(terms, other, series(many, new SplittableRandom(numbers), 7))))
        .isEqualTo(prices(found));
  }

  @Property(tries = 200)
  void movementsKeepCapAndCollarAndFollowFromFloatingPoint(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int many) {
    SplittableRandom random = new SplittableRandom(seed);
    IndexationTerms terms = terms(random, true);
    List<BasketPart> basket = basket(many, random);
    List<IndexSeries> series = series(many, random, 1);
    Indexation found = indexed(terms, basket, series);
    double price = 1000;
    for (int review = 0; review < 3; review++) {
      PriceReview row = found.reviews().get(review);
      double applied = row.appliedPercent().orElseThrow().toDouble();
      assertThat(applied)
          .isBetween(terms.collarPercent().doubleValue(), terms.capPercent().doubleValue());
      int since = terms.basis() == ReviewBasis.BASE ? 0 : review;
      double factor = basket.get(many).weightPercent().doubleValue() / 100;
      for (int i = 0; i < many; i++) {
        factor +=
            basket.get(i).weightPercent().doubleValue()
                / 100
                * series.get(i).points().get(review + 1).value().doubleValue()
                / series.get(i).points().get(since).value().doubleValue();
      }
      assertThat(row.movementPercent().orElseThrow().toDouble())
          .isCloseTo(factor * 100 - 100, within(1e-9));
      double from = terms.basis() == ReviewBasis.BASE ? 1000 : price;
      price = row.price().orElseThrow().amount().doubleValue();
      assertThat(price).isCloseTo(from * (100 + applied) / 100, within(0.0051));
    }
  }

  @Property(tries = 100)
  void aFixedPriceStaysAndAHigherIndexNeverLowersAPrice(
      @ForAll long seed, @ForAll @IntRange(max = 500) int more) {
    SplittableRandom random = new SplittableRandom(seed);
    IndexationTerms terms = terms(random, random.nextBoolean());
    Indexation fixed =
        indexed(terms, List.of(new BasketPart(null, new BigDecimal("100"))), List.of());
    assertThat(prices(fixed)).allMatch(price -> price.compareTo(new BigDecimal("1000")) == 0);
    List<IndexSeries> series = series(1, random, 1);
    List<BasketPart> basket = basket(1, random);
    List<IndexPoint> points = new ArrayList<>(series.get(0).points());
    IndexPoint last = points.get(3);
    points.set(3, new IndexPoint(last.from(), last.value().add(BigDecimal.valueOf(more, 1))));
    IndexSeries higher = new IndexSeries("s0", "s0", "test", null, 12, points);
    assertThat(prices(indexed(terms, basket, List.of(higher))).get(2))
        .isGreaterThanOrEqualTo(prices(indexed(terms, basket, series)).get(2));
  }

  // Performance

  @Property(tries = 300)
  void whatIsNotKnownOnlyWidensTheBounds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int many) {
    SplittableRandom random = new SplittableRandom(seed);
    List<PerformanceTerm> terms = new ArrayList<>();
    List<IndicatorReading> all = new ArrayList<>();
    List<IndicatorReading> some = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Polarity polarity =
          random.nextBoolean() ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
      terms.add(term("i" + i, polarity, 50.0, "" + random.nextInt(10), "" + random.nextInt(1, 9)));
      IndicatorReading reading = reading("i" + i, "" + random.nextInt(101));
      all.add(reading);
      if (random.nextBoolean()) {
        some.add(reading);
      }
    }
    ContractPerformance known = card(terms, all, List.of());
    ContractPerformance partly = card(terms, some, List.of());
    Exact score = known.score().orElseThrow();
    assertThat(score).isBetween(Exact.ZERO, Exact.of(100));
    assertThat(score)
        .isBetween(partly.scoreAtLeast().orElseThrow(), partly.scoreAtMost().orElseThrow());
    assertThat(partly.score().toOptional().isPresent()).isEqualTo(some.size() == many);
    assertThat(partly.counts().stream().mapToInt(StatusCount::indicators).sum()).isEqualTo(many);
    Collections.shuffle(terms, new Random(seed));
    assertThat(card(terms, all, List.of()).score()).isEqualTo(known.score());
  }

  private static ContractPerformance card(
      List<PerformanceTerm> terms, List<IndicatorReading> readings, List<CreditRule> rules) {
    return ContractPerformance.of(
        new ScorecardQuestion(
            FIRST, LAST, terms, readings, rules, new BigDecimal("30"), gbp("12345.00")));
  }

  /** The same deductions by the payment under the contract: a second route. */
  @Property(tries = 200)
  void deductsWhatThePaymentDeducts(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int many) {
    SplittableRandom random = new SplittableRandom(seed);
    List<PerformanceTerm> terms = new ArrayList<>();
    List<IndicatorReading> readings = new ArrayList<>();
    List<CreditRule> rules = new ArrayList<>();
    List<Delivered> measured = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      terms.add(term("i" + i, Polarity.HIGHER_IS_BETTER, 50.0, null, "1"));
      BigDecimal value = BigDecimal.valueOf(random.nextInt(1_001), 1);
      readings.add(new IndicatorReading("i" + i, value));
      measured.add(new Delivered.Measured("c", "i" + i, value));
      rules.add(perPoint("i" + i, Polarity.HIGHER_IS_BETTER, "50", "0." + random.nextInt(1, 9)));
    }
    ContractPayment payment =
        ContractPayment.of(
            question(
                null,
                List.of(
                    new PaymentMechanism.Block("m", gbp("12345.00")),
                    new PaymentMechanism.ServiceCredits(
                        "c", List.of("m"), rules, new BigDecimal("30"))),
                measured));
    BigDecimal deducted = card(terms, readings, rules).deduction().orElseThrow().amount();
    // Each indicator's line is rounded in a payment, the sum alone in a scorecard.
    assertThat(payment.mechanisms().get(1).amount().orElseThrow().amount().negate())
        .isCloseTo(deducted, within(BigDecimal.valueOf(many, 2)));
  }

  // Whole terms

  @Property(tries = 300)
  void partsOfATermAddUpToTheWhole(
      @ForAll @IntRange(max = 900) int start,
      @ForAll @IntRange(min = 1, max = 1_500) int first,
      @ForAll @IntRange(min = 1, max = 1_500) int second,
      @ForAll @IntRange(min = 1, max = 13) int months,
      @ForAll @IntRange(max = 10_000_000) int pence) {
    LocalDate from = LocalDate.of(2024, 1, 1).plusDays(start);
    LocalDate middle = from.plusDays(first);
    LocalDate end = middle.plusDays(second);
    List<TermCharge> charges =
        List.of(
            new TermCharge(
                "fee", new Money(BigDecimal.valueOf(pence, 2), "GBP"), months, null, null, false));
    LifetimeValue parts =
        value(new Term(from, middle, List.of(new ExtensionOption("x", end, null))), charges);
    LifetimeValue whole = value(new Term(from, end, List.of()), charges);
    BigDecimal sum =
        parts
            .base()
            .orElseThrow()
            .amount()
            .add(parts.extensions().get(0).value().orElseThrow().amount());
    assertThat(sum).isEqualByComparingTo(parts.most().orElseThrow().amount());
    // Two spans round by themselves.
    assertThat(sum).isCloseTo(whole.most().orElseThrow().amount(), within(new BigDecimal("0.01")));
    assertThat(parts.extensions().get(0).value().orElseThrow().amount().signum())
        .isGreaterThanOrEqualTo(0);
  }

  private static LifetimeValue value(Term term, List<TermCharge> charges) {
    return LifetimeValue.of(
        new LifetimeQuestion(term, charges, VatTreatment.EXEMPT, null, MoneyRounding.HALF_UP));
  }

  /** Day by day: each day of a month bears its part of the monthly sum. */
  @Property(tries = 100)
  void aMonthlyFeeFromTheFirstIsWhatItsDaysAddUpTo(
      @ForAll @IntRange(max = 60) int month, @ForAll @IntRange(max = 900) int days) {
    LocalDate from = LocalDate.of(2024, 1, 1).plusMonths(month);
    LocalDate end = from.plusDays(days);
    double sum = 0;
    for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(1)) {
      sum += 1000.0 / day.lengthOfMonth();
    }
    LifetimeValue found =
        value(
            new Term(from, end, List.of()),
            List.of(new TermCharge("fee", gbp("1000"), 1, null, null, false)));
    assertThat(found.base().orElseThrow().amount().doubleValue()).isCloseTo(sum, within(0.0051));
  }

  @Property(tries = 100)
  void taxPutInAndTakenOutComeBack(
      @ForAll @IntRange(min = 1, max = 100_000_000) int pence,
      @ForAll @IntRange(max = 100) int percent) {
    Term term = new Term(FIRST, LAST, List.of());
    List<TermCharge> net = List.of(once(BigDecimal.valueOf(pence, 2)));
    BigDecimal with =
        LifetimeValue.of(
                new LifetimeQuestion(
                    term,
                    net,
                    VatTreatment.EXCLUDED,
                    BigDecimal.valueOf(percent),
                    MoneyRounding.HALF_UP))
            .mostWithTax()
            .orElseThrow()
            .amount();
    LifetimeValue back =
        LifetimeValue.of(
            new LifetimeQuestion(
                term,
                List.of(once(with)),
                VatTreatment.INCLUDED,
                BigDecimal.valueOf(percent),
                MoneyRounding.HALF_UP));
    assertThat(back.mostWithoutTax().orElseThrow().amount())
        .isEqualByComparingTo(BigDecimal.valueOf(pence, 2));
  }

  private static TermCharge once(BigDecimal amount) {
    return new TermCharge("once", new Money(amount, "GBP"), null, null, null, false);
  }

  // Incentives

  /** Each lever's income is the difference of two payments asked for through the front door. */
  @Property(tries = 100)
  void incomeIsTheDifferenceOfTwoPayments(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int minutes) {
    SplittableRandom random = new SplittableRandom(seed);
    List<TimeBand> bands = new ArrayList<>();
    for (int band : new int[] {15, 30, 45, 60}) {
      bands.add(new TimeBand(band, new Money(BigDecimal.valueOf(random.nextInt(3_000), 2), "GBP")));
    }
    PaymentMechanism.TimeBands times =
        new PaymentMechanism.TimeBands("m", bands, BandRule.UP, null, null);
    PaymentQuestion payment = question(times, new Delivered.Visits("m", minutes, 9));
    BigDecimal before = ContractPayment.of(payment).total().orElseThrow().amount();
    for (LeverFinding finding :
        PaymentIncentives.of(new PaymentIncentivesQuestion(payment, List.of())).findings()) {
      if (finding.lever() == ProviderLever.SPLIT_VISIT) {
        continue;
      }
      int other = Integer.parseInt(finding.change().replaceAll(".* of ", ""));
      List<Delivered> moved = new ArrayList<>();
      moved.add(new Delivered.Visits("m", minutes, 8));
      moved.add(new Delivered.Visits("m", other, 1));
      BigDecimal after =
          ContractPayment.of(question(null, List.of(times), moved)).total().orElseThrow().amount();
      assertThat(finding.income().orElseThrow().amount())
          .isEqualByComparingTo(after.subtract(before));
      if (finding.lever() == ProviderLever.CLIP_VISIT) {
        assertThat(after).isEqualByComparingTo(before);
        assertThat(other).isLessThan(minutes);
      }
    }
  }

  /**
   * With all costs stated, what is called rewarded earns more than it costs, and nothing else does.
   */
  @Property(tries = 200)
  void whatIsRewardedLeavesTheProviderBetterOff(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean shared = random.nextBoolean();
    List<PaymentMechanism> mechanisms = new ArrayList<>();
    List<Delivered> delivered = new ArrayList<>();
    List<CostHead> heads = new ArrayList<>();
    BigDecimal spent = BigDecimal.ZERO;
    for (String head : List.of("a", "b", "c")) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000), 2);
      heads.add(new CostHead(head, null));
      delivered.add(new Delivered.Spent("cost", head, new Money(amount, "GBP")));
      spent = spent.add(amount);
    }
    BigDecimal fee = random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(10));
    mechanisms.add(new PaymentMechanism.OpenBookCost("cost", heads, fee, null, null));
    if (shared) {
      List<ShareBand> half = List.of(new ShareBand(null, BigDecimal.valueOf(random.nextInt(101))));
      mechanisms.add(
          new PaymentMechanism.GainShare(
              "share",
              new Money(BigDecimal.valueOf(random.nextInt(300_000), 2), "GBP"),
              half,
              half,
              null,
              null));
      delivered.add(new Delivered.Spent("share", null, new Money(spent, "GBP")));
    }
    mechanisms.add(
        new PaymentMechanism.UnitPrices(
            "unit",
            List.of(
                new DatedPrice(
                    "x",
                    new Money(BigDecimal.valueOf(random.nextInt(9_000), 2), "GBP"),
                    null,
                    null)),
            null));
    delivered.add(
        new Delivered.Counted("unit", "x", BigDecimal.valueOf(random.nextInt(50)), null, null));
    List<UnitCost> costs =
        List.of(
            new UnitCost(
                "unit", "x", new Money(BigDecimal.valueOf(random.nextInt(9_000_000), 5), "GBP")));
    PaymentQuestion payment = question(null, mechanisms, delivered);
    for (LeverFinding finding :
        PaymentIncentives.of(new PaymentIncentivesQuestion(payment, costs)).findings()) {
      BigDecimal left =
          finding.income().orElseThrow().amount().subtract(finding.cost().orElseThrow().amount());
      assertThat(finding.gain().orElseThrow().amount()).isEqualByComparingTo(left);
      if (finding.outcome() != OutcomeMove.BETTER) {
        assertThat(finding.verdict() == IncentiveVerdict.REWARDED).isEqualTo(left.signum() > 0);
      }
      if (finding.lever() == ProviderLever.PAD_COST && fee == null && !shared) {
        assertThat(finding.verdict()).isEqualTo(IncentiveVerdict.NOT_REWARDED);
      }
    }
  }

  @Property(tries = 100)
  void aBetterOutcomeIsNeverCalledRewardedWithoutOneNorTheOtherWayRound(
      @ForAll long seed, @ForAll @IntRange(max = 60) int outcomes) {
    SplittableRandom random = new SplittableRandom(seed);
    BigDecimal minimum = BigDecimal.valueOf(random.nextInt(20));
    PaymentQuestion payment =
        question(
            new PaymentMechanism.OutcomePayments(
                "m",
                List.of(
                    new OutcomeRate(
                        "a",
                        new Money(BigDecimal.valueOf(random.nextInt(90_000), 2), "GBP"),
                        BigDecimal.valueOf(random.nextInt(9)),
                        minimum,
                        minimum.add(BigDecimal.valueOf(random.nextInt(30))))),
                null,
                new Money(BigDecimal.valueOf(random.nextInt(2_000_000), 2), "GBP"),
                null),
            new Delivered.Counted("m", "a", BigDecimal.valueOf(outcomes), null, null));
    for (LeverFinding finding :
        PaymentIncentives.of(new PaymentIncentivesQuestion(payment, List.of())).findings()) {
      boolean improvement = finding.verdict().code().startsWith("improvement");
      assertThat(improvement).isEqualTo(finding.outcome() == OutcomeMove.BETTER);
      if (finding.verdict() == IncentiveVerdict.IMPROVEMENT_PAID) {
        assertThat(finding.income().orElseThrow().amount().signum()).isPositive();
      }
      assertThat(finding.income().orElseThrow().amount().setScale(2, RoundingMode.UNNECESSARY))
          .isNotNull();
    }
  }
}
