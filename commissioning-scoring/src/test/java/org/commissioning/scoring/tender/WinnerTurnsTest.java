package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.AwardMargins.PriceMargin;
import org.commissioning.scoring.tender.AwardMargins.ScoreMargin;
import org.commissioning.scoring.tender.AwardMargins.Turn;
import org.commissioning.scoring.tender.AwardMargins.WeightMargin;
import org.commissioning.scoring.tender.internal.LotAssessment;
import org.junit.jupiter.api.Test;

/**
 * Where a moved mark, price or weight first changes the winner, under every formula and every way
 * of combining, against whole evaluations of the tender at many places before, at and beyond the
 * turn.
 */
class WinnerTurnsTest {

  /** Places at which nothing may have changed before a turn, or in a range without one. */
  private static final int BEFORE = 12;

  /** Random tenders under each; more with -Dcommissioning.rounds. */
  private static final int ROUNDS = Integer.getInteger("commissioning.rounds", 1);

  private int turns;
  private int ranges;

  /** Past the door: a moved figure of a valid tender is asked about thousands of times over. */
  private static boolean alone(Draft draft, String winner) {
    return LotAssessment.of(draft.lot(), Map.of(), Steps.dropped())
        .ranking()
        .toOptional()
        .map(
            ranking ->
                ranking.first().size() == 1 && ranking.first().get(0).bidder().equals(winner))
        .orElse(false);
  }

  private void check(
      Draft draft,
      String what,
      String winner,
      Exact from,
      Turn turn,
      BigDecimal end,
      Function<BigDecimal, Draft> moved) {
    boolean up = end.compareTo(from.decimal()) > 0;
    if (end.compareTo(from.decimal()) == 0) {
      assertThat(turn.at().toOptional()).isEmpty();
      return;
    }
    BigDecimal start = from.decimal(6, RoundingMode.HALF_UP);
    BigDecimal hair = new BigDecimal(up ? "0.00002" : "-0.00002");
    if (turn.at().toString().contains("there is no order")) {
      return;
    }
    BigDecimal stop =
        turn.at()
            .toOptional()
            .map(at -> at.decimal(6, up ? RoundingMode.DOWN : RoundingMode.UP))
            .orElse(end);
    BigDecimal before = turn.at().toOptional().isPresent() ? stop.subtract(hair) : stop;
    for (int i = 1; i <= BEFORE; i++) {
      // Closer together near the place itself, where the range can be a million times as long.
      double share = Math.pow((double) i / BEFORE, turn.at().toOptional().isPresent() ? 1 : 8);
      BigDecimal x =
          start
              .add(before.subtract(start).multiply(BigDecimal.valueOf(share)))
              .setScale(6, RoundingMode.HALF_UP);
      if ((up ? x.compareTo(before) > 0 : x.compareTo(before) < 0)
          || (up ? x.compareTo(start) < 0 : x.compareTo(start) > 0)) {
        continue;
      }
      assertThat(alone(moved.apply(x), winner))
          .as("%s from %s to %s, still %s at %s: %s", what, from, turn, winner, x, words(draft))
          .isTrue();
    }
    if (turn.at().toOptional().isEmpty()) {
      ranges++;
      return;
    }
    if (stop.add(hair).subtract(end).signum() * hair.signum() > 0) {
      return;
    }
    turns++;
    assertThat(alone(moved.apply(stop.add(hair)), winner))
        .as("%s from %s to %s, beyond it: %s", what, from, turn, words(draft))
        .isFalse();
  }

  /** Enough were looked at for it to say something. */
  private void found(int leastTurns, int leastRanges) {
    assertThat(turns).isGreaterThan(leastTurns);
    assertThat(ranges).isGreaterThan(leastRanges);
  }

  private static String words(Draft draft) {
    StringBuilder words = new StringBuilder();
    words.append(draft.criteria).append(draft.combination);
    draft.bids.forEach(
        (id, bid) ->
            words.append('\n').append(id).append(' ').append(bid.prices).append(bid.marks));
    return words.toString();
  }

  private static Draft copy(Draft draft) {
    Draft copy = new Draft();
    copy.criteria.addAll(draft.criteria);
    copy.elements.addAll(draft.elements);
    copy.combination = draft.combination;
    draft.bids.forEach(
        (id, bid) -> {
          Draft.Bid with = copy.bid(id);
          with.marks.addAll(bid.marks);
          with.prices.addAll(bid.prices);
        });
    return copy;
  }

  private static Draft priced(Draft draft, String bidder, BigDecimal price) {
    Draft copy = copy(draft);
    copy.bid(bidder).prices.clear();
    copy.bid(bidder).price(price.toPlainString());
    return copy;
  }

  private static Draft marked(Draft draft, String bidder, String criterion, BigDecimal mark) {
    Draft copy = copy(draft);
    List<Mark> marks = copy.bid(bidder).marks;
    marks.removeIf(each -> each.criterion().equals(criterion));
    copy.bid(bidder).mark(criterion, mark.toPlainString());
    return copy;
  }

  private static Draft weighed(Draft draft, String criterion, BigDecimal weight) {
    Draft copy = copy(draft);
    copy.criteria.clear();
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal own = BigDecimal.ZERO;
    for (AwardCriterion each : draft.criteria) {
      all = all.add(each.weight());
      own = each.id().equals(criterion) ? each.weight() : own;
    }
    BigDecimal left = all;
    for (int i = 0; i < draft.criteria.size(); i++) {
      AwardCriterion each = draft.criteria.get(i);
      BigDecimal to =
          each.id().equals(criterion)
              ? weight
              : each.weight()
                  .multiply(all.subtract(weight))
                  .divide(all.subtract(own), 6, RoundingMode.HALF_EVEN);
      boolean lastOther =
          draft.criteria.stream().skip(i + 1L).allMatch(next -> next.id().equals(criterion))
              && !each.id().equals(criterion);
      if (lastOther) {
        to = i == draft.criteria.size() - 1 ? left : left.subtract(weight);
      }
      left = left.subtract(to);
      copy.criteria.add(
          new AwardCriterion(
              each.id(), each.parent(), each.name(), to, each.assessment(), each.minimum()));
    }
    return copy;
  }

  private static Combination reweighed(Combination combination, String weighed, BigDecimal to) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    if (combination instanceof Combination.BestCombined best) {
      return new Combination.BestCombined(best.element(), to);
    } else if (combination instanceof Combination.QualityAndCost both) {
      return new Combination.QualityAndCost(both.element(), to);
    } else if (combination instanceof Combination.UtilityIndex index) {
      return new Combination.UtilityIndex(index.element(), hundred.subtract(to), to);
    } else if (combination instanceof Combination.PriceAddition addition) {
      return new Combination.PriceAddition(addition.element(), hundred.subtract(to), to);
    }
    Combination.AwardOnValue value = (Combination.AwardOnValue) combination;
    return new Combination.AwardOnValue(
        value.element(),
        value.values().stream()
            .map(
                each ->
                    each.criterion().equals(weighed)
                        ? new Combination.QualityValue(weighed, to)
                        : each)
            .toList());
  }

  private void everyMargin(Draft draft, boolean weights) {
    LotRobustness lot = AwardRobustness.of(draft.procurement()).lot("1");
    if (lot.winner().toOptional().isEmpty()) {
      return;
    }
    String winner = lot.winner().orElseThrow();
    for (PriceMargin margin : lot.margins().prices()) {
      String bidder = margin.bidder();
      BigDecimal price = margin.price().decimal();
      Function<BigDecimal, Draft> at = x -> priced(draft, bidder, x);
      String what = "price of " + bidder;
      check(draft, what, winner, margin.price(), margin.lower(), new BigDecimal("0.001"), at);
      check(
          draft,
          what,
          winner,
          margin.price(),
          margin.higher(),
          price.multiply(BigDecimal.valueOf(100_000)),
          at);
    }
    for (ScoreMargin margin : lot.margins().scores()) {
      String what = "mark of " + margin.bidder() + " on " + margin.criterion();
      Function<BigDecimal, Draft> at = x -> marked(draft, margin.bidder(), margin.criterion(), x);
      check(draft, what, winner, margin.mark(), margin.lower(), new BigDecimal("0.01"), at);
      check(draft, what, winner, margin.mark(), margin.higher(), BigDecimal.valueOf(100), at);
    }
    for (WeightMargin margin : lot.margins().weights()) {
      if (!weights) {
        continue;
      }
      String what = "weight of " + margin.weighed();
      boolean combined =
          draft.combination instanceof Combination.AwardOnValue || margin.weighed().equals("price");
      Function<BigDecimal, Draft> at =
          x ->
              combined
                  ? copy(draft).combine(reweighed(draft.combination, margin.weighed(), x))
                  : weighed(draft, margin.weighed(), x);
      check(draft, what, winner, margin.weight(), margin.lower(), new BigDecimal("0.001"), at);
      check(draft, what, winner, margin.weight(), margin.higher(), new BigDecimal("99.999"), at);
    }
  }

  private static List<PriceFormula> everyFormula() {
    return List.of(
        Draft.RATIO,
        Draft.above("40"),
        new PriceFormula.LinearToMultiple(Draft.number("2")),
        Draft.MIN_MAX,
        new PriceFormula.MeanGetsHalf(),
        Draft.bounds("100", "400"),
        new PriceFormula.DiscountOverBest(Draft.number("420")),
        new PriceFormula.DiscountToSaturation(Draft.number("420"), Draft.number("40")),
        new PriceFormula.BilinearDiscount(Draft.number("420"), Draft.number("80")),
        new PriceFormula.CorrectedProportional(Draft.number("420"), Draft.number("30")),
        new PriceFormula.Logarithmic(Draft.number("2")),
        new PriceFormula.HalvingLogarithmic(),
        new PriceFormula.NearArithmeticMean(),
        new PriceFormula.NearHighMean(),
        new PriceFormula.NearGeometricMeanWithBudget(Draft.number("250")),
        new PriceFormula.NearMedian(),
        new PriceFormula.NearGeometricMean(),
        new PriceFormula.NearLowMean(),
        new PriceFormula.BenchmarkDeviation(
            Draft.number("250"), Draft.number("0.5"), Draft.number("0.2")),
        new PriceFormula.HighestIncome());
  }

  private static Draft sum(
      PriceFormula formula, Clipping clipping, MarkConversion conversion, SplittableRandom random) {
    Draft draft =
        new Draft()
            .price("price", "40", formula, clipping)
            .criterion("q", null, "35", new Assessment.Marked("0-100", conversion), null)
            .criterion("r", null, "25", Draft.marked("0-100"), null);
    int count = random.nextInt(2, 5);
    for (int i = 0; i < count; i++) {
      draft
          .bid("B" + i)
          .price(Integer.toString(random.nextInt(110, 390)))
          .mark("q", Integer.toString(random.nextInt(1, 101)))
          .mark("r", Integer.toString(random.nextInt(1, 101)));
    }
    return draft;
  }

  @Test
  void underEveryPriceFormula() {
    assertThat(everyFormula()).hasSize(PriceFormula.class.getPermittedSubclasses().length);
    for (PriceFormula formula : everyFormula()) {
      SplittableRandom random = new SplittableRandom(41);
      for (int i = 0; i < ROUNDS; i++) {
        everyMargin(sum(formula, Draft.UNCLIPPED, MarkConversion.OVER_MAXIMUM, random), false);
      }
    }
    found(70, 150);
  }

  @Test
  void underClippingAndAgainstTheBestMark() {
    Clipping clipped = new Clipping.Clipped(BigDecimal.TEN, BigDecimal.valueOf(30));
    for (PriceFormula formula : List.of(Draft.RATIO, Draft.above("80"), Draft.MIN_MAX)) {
      SplittableRandom random = new SplittableRandom(42);
      for (int i = 0; i < ROUNDS; i++) {
        everyMargin(sum(formula, clipped, MarkConversion.OVER_BEST, random), false);
      }
    }
    found(8, 15);
  }

  private static final List<Combination> COMBINATIONS =
      List.of(
          new Combination.BestCombined("price", Draft.number("40")),
          new Combination.QualityAndCost("price", Draft.number("40")),
          new Combination.UtilityIndex("price", Draft.number("60"), Draft.number("40")),
          new Combination.PricePerQualityPoint("price"),
          new Combination.ValueForMoney("price", Draft.number("100")),
          new Combination.SimpleReferenceValue("price"),
          new Combination.ExtendedReferenceValue(
              "price", Draft.number("20"), new TieBreak.HigherPoints("q")),
          new Combination.ExtendedReferenceValue(
              "price", Draft.number("20"), new TieBreak.LowerPrice("price")),
          new Combination.PriceAddition("price", Draft.number("60"), Draft.number("40")),
          new Combination.RelativeValueCost("price", Draft.number("20")),
          new Combination.FitToBudget("price", Draft.number("350")),
          new Combination.QualityBased(),
          new Combination.AwardOnValue(
              "price",
              List.of(
                  new Combination.QualityValue("q", Draft.number("90")),
                  new Combination.QualityValue("r", Draft.number("60")))),
          new Combination.LowestPrice("price"));

  @Test
  void underEveryWayOfCombining() {
    for (Combination combination : COMBINATIONS) {
      SplittableRandom random = new SplittableRandom(43);
      for (int i = 0; i < ROUNDS; i++) {
        Draft draft =
            new Draft()
                .element("price")
                .criterion("q", null, "50", Draft.marked("0-100"), null)
                .criterion("r", null, "30", Draft.marked("0-100"), null)
                .criterion("s", null, "20", Draft.marked("0-100"), null)
                .combine(combination);
        int count = random.nextInt(2, 5);
        for (int b = 0; b < count; b++) {
          draft
              .bid("B" + b)
              .price(Integer.toString(random.nextInt(110, 390)))
              .mark("q", Integer.toString(random.nextInt(1, 101)))
              .mark("r", Integer.toString(random.nextInt(1, 101)))
              .mark("s", Integer.toString(random.nextInt(1, 101)));
        }
        everyMargin(draft, true);
      }
    }
    found(40, 100);
  }
}
