package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.money.Money;
import org.commissioning.model.tender.AbnormallyLowQuestion;
import org.commissioning.model.tender.AbnormallyLowRule;
import org.commissioning.model.tender.BidField;
import org.commissioning.model.tender.LowBid;
import org.commissioning.model.tender.PriceEstimate;
import org.commissioning.model.tender.ScottishReference;

class AbnormallyLowProperties {

  private static final String ESTIMATE = "100000";

  @Provide
  Arbitrary<List<Integer>> prices() {
    return Arbitraries.integers().between(30_000, 100_000).list().ofMinSize(1).ofMaxSize(24);
  }

  /** Rules that compare with nothing in pounds, so that money has no scale. */
  @Provide
  Arbitrary<AbnormallyLowRule> rules() {
    return Arbitraries.of(
            "world-bank",
            "colombia",
            "spain-ratio-with",
            "spain-ratio-without",
            "spain-points-with",
            "italy-deviation-equal",
            "italy-threshold-above",
            "belgium",
            "poland",
            "portugal-works",
            "own-mean-equal",
            "own-median-below",
            "own-estimate-below",
            "own-second-lowest-equal",
            "scotland")
        .map(
            name ->
                name.equals("scotland")
                    ? new AbnormallyLowRule.Scotland(
                        ScottishReference.ADJUSTED_AVERAGE, false, BidField.ADMITTED_BIDS)
                    : AbnormallyLowTest.named(name));
  }

  private static AbnormallyLowQuestion question(AbnormallyLowRule rule, List<Integer> prices) {
    return AbnormallyLowTest.question(
        rule, ESTIMATE, prices.stream().map(String::valueOf).toArray(String[]::new));
  }

  private static Map<String, String> low(AbnormallyLow result) {
    Map<String, String> low = new HashMap<>();
    result.bids().forEach(bid -> low.put(bid.bid(), bid.low().toString()));
    return low;
  }

  @Property(tries = 300)
  void theOrderOfTheBidsChangesNothing(
      @ForAll("rules") AbnormallyLowRule rule,
      @ForAll("prices") List<Integer> prices,
      @ForAll Random random) {
    AbnormallyLowQuestion question = question(rule, prices);
    List<LowBid> shuffled = new ArrayList<>(question.bids());
    Collections.shuffle(shuffled, random);
    AbnormallyLowQuestion other =
        new AbnormallyLowQuestion(
            question.on(), rule, shuffled, question.estimate(), question.reviews());
    AbnormallyLow one = AbnormallyLow.of(question);
    AbnormallyLow two = AbnormallyLow.of(other);
    assertThat(low(two)).isEqualTo(low(one));
    assertThat(two.lines()).isEqualTo(one.lines());
  }

  @Property(tries = 300)
  void theUnitOfMoneyChangesNothing(
      @ForAll("rules") AbnormallyLowRule rule,
      @ForAll("prices") List<Integer> prices,
      @ForAll @IntRange(min = 1, max = 9_999) int factor) {
    AbnormallyLowQuestion question = question(rule, prices);
    BigDecimal times = new BigDecimal(factor).movePointLeft(2);
    PriceEstimate estimate = question.estimate();
    AbnormallyLowQuestion other =
        new AbnormallyLowQuestion(
            question.on(),
            rule,
            question.bids().stream()
                .map(
                    bid -> new LowBid(bid.id(), times(bid.price(), times), bid.vat(), bid.status()))
                .toList(),
            estimate == null
                ? null
                : new PriceEstimate(times(estimate.price(), times), estimate.vat()),
            question.reviews());
    assertThat(low(AbnormallyLow.of(other))).isEqualTo(low(AbnormallyLow.of(question)));
  }

  private static Money times(Money money, BigDecimal factor) {
    return money.times(factor);
  }

  @Property(tries = 300)
  void whereABidIsLowSoIsEveryCheaperOne(
      @ForAll("rules") AbnormallyLowRule rule, @ForAll("prices") List<Integer> prices) {
    AbnormallyLow result = AbnormallyLow.of(question(rule, prices));
    for (LowBidFinding one : result.bids()) {
      for (LowBidFinding other : result.bids()) {
        if (one.low().toOptional().orElse(false)
            && other.price().amount().compareTo(one.price().amount()) <= 0) {
          assertThat(other.low().toOptional()).contains(true);
        }
      }
    }
  }

  /** Lowering a price by one lowers a mean that counts it by less, so that it stays below. */
  @Property(tries = 300)
  void aLowBidThatFallsFurtherStaysLowByShareOfEstimateOrMean(
      @ForAll("prices") List<Integer> prices, @ForAll @IntRange(min = 1, max = 20_000) int fall) {
    for (String name :
        List.of("poland", "portugal-works", "own-mean-equal", "own-estimate-below")) {
      AbnormallyLowRule rule = AbnormallyLowTest.named(name);
      AbnormallyLow before = AbnormallyLow.of(question(rule, prices));
      for (int i = 0; i < prices.size(); i++) {
        if (before.bids().get(i).low().toOptional().orElse(false)) {
          List<Integer> lowered = new ArrayList<>(prices);
          lowered.set(i, prices.get(i) - fall);
          AbnormallyLow after = AbnormallyLow.of(question(rule, lowered));
          assertThat(after.bids().get(i).low().toOptional()).contains(true);
        }
      }
    }
  }

  @Property(tries = 200)
  void equalBidsAreNeverLowByEachOther(
      @ForAll("rules") AbnormallyLowRule rule,
      @ForAll @IntRange(min = 80_000, max = 100_000) int price,
      @ForAll @IntRange(min = 1, max = 24) int count) {
    AbnormallyLow result = AbnormallyLow.of(question(rule, Collections.nCopies(count, price)));
    // From 80,001 on the price is above every limit that is taken from the estimate of 100,000,
    // but the authority's own of 90%.
    boolean own =
        result.lines().stream().anyMatch(line -> line.name().equals("10% below the estimate"));
    if (price > (own ? 90_000 : 80_000)) {
      assertThat(result.bids())
          .allSatisfy(bid -> assertThat(bid.low().toOptional().orElse(false)).isFalse());
    }
  }

  @Property(tries = 200)
  void anotherBidAtTheMeanMovesNoLimitThatIsTakenFromTheMean(
      @ForAll("prices") List<Integer> prices) {
    int rest = prices.stream().mapToInt(Integer::intValue).sum() % prices.size();
    List<Integer> whole = new ArrayList<>(prices);
    whole.set(0, whole.get(0) - rest);
    int mean = whole.stream().mapToInt(Integer::intValue).sum() / whole.size();
    List<Integer> more = new ArrayList<>(whole);
    more.add(mean);
    AbnormallyLowRule rule = AbnormallyLowTest.named("own-mean-below");
    AbnormallyLow one = AbnormallyLow.of(question(rule, whole));
    AbnormallyLow two = AbnormallyLow.of(question(rule, more));
    assertThat(two.lines()).isEqualTo(one.lines());
  }

  @Property(tries = 200)
  void aBidIsBeyondALineExactlyWhereItIsLowByIt(
      @ForAll("rules") AbnormallyLowRule rule, @ForAll("prices") List<Integer> prices) {
    AbnormallyLow result = AbnormallyLow.of(question(rule, prices));
    for (LowBidFinding bid : result.bids()) {
      for (int i = 0; i < bid.comparisons().size(); i++) {
        LowPriceComparison comparison = bid.comparisons().get(i);
        int side = comparison.beyond().signum();
        assertThat(comparison.low())
            .isEqualTo(side > 0 || (side == 0 && result.lines().get(i).equalCounts()));
      }
    }
  }
}
