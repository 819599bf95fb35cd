package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.AwardMargins.PriceMargin;
import org.commissioning.scoring.tender.AwardMargins.ScoreMargin;
import org.commissioning.scoring.tender.AwardMargins.Turn;
import org.commissioning.scoring.tender.RankingParadox.Pair;
import org.commissioning.scoring.tender.RankingParadox.Standing;
import org.commissioning.scoring.tender.internal.LotAssessment;
import org.junit.jupiter.api.Test;

/** How sensitive an award is, against published margins and by evaluating anew. */
class AwardRobustnessTest {

  private static LotRobustness of(Draft draft) {
    return AwardRobustness.of(draft.procurement()).lot("1");
  }

  private static String places(Figure<Exact> figure, int places) {
    return figure
        .toOptional()
        .map(exact -> exact.decimal(places, RoundingMode.HALF_UP).toPlainString())
        .orElseGet(figure::toString);
  }

  /** The worked example of the method: A 88, B 92. */
  @Test
  void worksOutTheExample() {
    LotRobustness lot = AwardRobustness.of(AwardRobustness.CALCULATION.example()).lot("1");
    assertThat(lot.winner()).isEqualTo(Figure.of("B"));
    assertThat(lot.margins().scores())
        .extracting(
            score ->
                score.bidder()
                    + " "
                    + score.criterion()
                    + " "
                    + places(score.lower().at(), 6)
                    + " "
                    + places(score.higher().at(), 6))
        .containsExactly(
            "B quality 4.666667 not calculable: no higher mark changes the first",
            "A quality not calculable: no lower mark changes the first 4.333333");
    assertThat(lot.margins().prices())
        .extracting(
            price ->
                price.bidder()
                    + " "
                    + places(price.lower().at(), 2)
                    + " "
                    + places(price.higher().at(), 2))
        .containsExactly(
            "B not calculable: no lower price changes the first 142857.14",
            "A 87500.00 not calculable: no higher price changes the first");
    assertThat(lot.margins().weights())
        .extracting(
            weight ->
                weight.weighed()
                    + " "
                    + places(weight.lower().at(), 2)
                    + " "
                    + places(weight.higher().at(), 2))
        .containsExactly(
            "price not calculable: no other weight on this side changes the first 50.00",
            "quality 50.00 not calculable: no other weight on this side changes the first");
    assertThat(lot.paradox().possible()).isTrue();
    assertThat(lot.paradox().because()).containsExactly("Price, by lowest-price-ratio");
    assertThat(lot.paradox().found()).isEmpty();
    assertThat(lot.effects())
        .containsExactly(new RuleEffect("rounding", Figure.of(List.of("B")), false, false));
    assertThat(lot.notes())
        .containsExactly(
            "Marks on the scale 0-5 are given in steps of 1: the first that changes the winner is"
                + " the next step at or beyond the figure.",
            "One figure moves at a time; less may do if several move together.",
            "Margins are those before anything is rounded: as rounded, figures less than 0.01 apart"
                + " can share a place.");
    // 40 × 100,000 ÷ 31 − 125,000 and 40 × 100,000 ÷ 39 − 100,000.
    assertThat(lot.pointPrices())
        .extracting(point -> point.bidder() + " " + places(point.amount(), 2))
        .containsExactly("A 2564.10", "B 4032.26");
  }

  /** A level that the figure cannot reach is shown as one, and no longer as the answer. */
  @Test
  void saysInTheWorkingThatALevelOutsideTheScaleIsNone() {
    Draft draft =
        new Draft()
            .price("10", Draft.RATIO)
            .criterion("q", null, "90", Draft.marked("0-100"), null);
    draft.bid("A").price("100000").mark("q", "90");
    draft.bid("B").price("200000").mark("q", "20");

    assertThat(of(draft).margins().scores().get(1).higher().at().toOptional()).isPresent();

    Draft far =
        new Draft()
            .price("60", Draft.RATIO)
            .criterion("q", null, "40", Draft.marked("0-100"), null);
    far.bid("A").price("100000").mark("q", "90");
    far.bid("B").price("200000").mark("q", "80");

    LotRobustness lot = of(far);
    assertThat(lot.margins().scores())
        .extracting(score -> places(score.lower().at(), 2) + " " + places(score.higher().at(), 2))
        .containsExactly(
            "5.00 not calculable: no higher mark changes the first",
            "not calculable: no lower mark changes the first not calculable: no higher mark changes"
                + " the first");
    assertThat(AwardRobustness.of(far.procurement()).working().text())
        .contains("80 + 34 ÷ 40 × 100 = 165, outside the scale of 0 to 100: none\n")
        .contains("90 − 34 ÷ 40 × 100 = 5\n")
        .contains(", outside 0 to 1: none\n");
  }

  /** rules.md 2.2: without C, who lost, B is ahead of A, and first. */
  @Test
  void findsTheRankReversal() {
    Draft draft =
        new Draft()
            .price("50", Draft.RATIO)
            .criterion("q", null, "50", Draft.marked("0-100"), null);
    draft.bid("A").price("175000").mark("q", "90");
    draft.bid("B").price("100000").mark("q", "60");
    draft.bid("C").price("40000").mark("q", "10");

    RankingParadox paradox = of(draft).paradox();

    assertThat(paradox.found())
        .containsExactly(
            new RankingParadox.Removal(
                "C",
                List.of(new Pair("A", "B", Standing.AHEAD, Standing.BEHIND)),
                List.of("A"),
                List.of("B"),
                false));
  }

  @Test
  void saysThatAnAbsoluteFormulaLeavesTheOthersAlone() {
    Draft draft = new Draft().price("50", Draft.bounds("100", "300")).quality("q", "50");
    draft.bid("A").price("150").mark("q", "4");
    draft.bid("B").price("200").mark("q", "5");
    draft.bid("C").price("110").mark("q", "1");
    LotRobustness lot = of(draft);
    assertThat(lot.paradox()).isEqualTo(new RankingParadox(false, List.of(), List.of()));
    assertThat(AwardRobustness.of(draft.procurement()).working().text())
        .contains("cannot change: each tender's figure depends on it alone");
  }

  /** HS2, Old Oak Common: the fee decides above a weight of about 6.42 of 100. */
  @Test
  void findsTheFeeWeightOfOldOakCommon() {
    Draft draft = new Draft();
    draft.criterion("fee", null, "10", new Assessment.AsPublished(), null);
    draft.criterion("rest", null, "90", new Assessment.AsPublished(), null);
    draft
        .record(new org.commissioning.model.tender.ScoreOfRecord.PublishedFinal())
        .bid("BBVS")
        .published("fee", "10", org.commissioning.model.tender.ScoreUnit.POINTS)
        .published("rest", "65.38", org.commissioning.model.tender.ScoreUnit.POINTS);
    draft
        .bid("Bechtel")
        .published("fee", "5.76", org.commissioning.model.tender.ScoreUnit.POINTS)
        .published("rest", "68.00", org.commissioning.model.tender.ScoreUnit.POINTS);
    LotRobustness lot = of(draft);
    assertThat(lot.winner()).isEqualTo(Figure.of("BBVS"));
    assertThat(places(lot.margins().weights().get(0).lower().at(), 2)).isEqualTo("6.42");
    assertThat(lot.margins().weights().get(0).lower().rival()).isEqualTo("Bechtel");
  }

  /** ScotRail 2014: National Express needed 63.49 for quality; it had the lowest, 62.8. */
  @Test
  void findsTheQualityAtWhichScotRailTurns() {
    Draft draft =
        new Draft()
            .price("65", Draft.above("65"))
            .criterion("quality", null, "35", Draft.marked("0-100"), null);
    draft.bid("Abellio").price("776").mark("quality", "70.7");
    draft.bid("National Express").price("747").mark("quality", "62.8");
    List<ScoreMargin> scores = of(draft).margins().scores();
    assertThat(scores.get(1).bidder()).isEqualTo("National Express");
    assertThat(places(scores.get(1).higher().at(), 2)).isEqualTo("63.49");
    assertThat(scores.get(1).higher().rival()).isEqualTo("National Express");
  }

  @Test
  void countsAMinimumAndTheEndsOfTheScale() {
    Draft draft = new Draft();
    draft
        .price("10", Draft.RATIO)
        .criterion("q", null, "80", Draft.marked("0-5"), Draft.minimumMark("3"))
        .quality("r", "10");
    draft.bid("A").price("100").mark("q", "5").mark("r", "5");
    draft.bid("B").price("100").mark("q", "3").mark("r", "0");
    List<ScoreMargin> scores = of(draft).margins().scores();
    assertThat(scores)
        .extracting(
            score ->
                score.bidder()
                    + " "
                    + score.criterion()
                    + " "
                    + score.lower()
                    + ", "
                    + score.higher())
        .containsExactly(
            "A q 3 (B), not calculable: no higher mark changes the first",
            "B q not calculable: no lower mark changes the first,"
                + " not calculable: no higher mark changes the first",
            "A r not calculable: no lower mark changes the first,"
                + " not calculable: no higher mark changes the first",
            "B r not calculable: no lower mark changes the first,"
                + " not calculable: no higher mark changes the first");
  }

  /** A tender that a minimum keeps out by a single mark would have won. */
  @Test
  void saysAtWhatMarkATenderThatFailedAMinimumComesInAndWins() {
    Draft draft =
        new Draft()
            .price("40", Draft.RATIO)
            .criterion("q", null, "60", Draft.marked("0-5"), Draft.minimumMark("3"));
    draft.bid("A").price("150").mark("q", "4");
    draft.bid("B").price("200").mark("q", "4");
    draft.bid("C").price("100").mark("q", "2");
    List<ScoreMargin> scores = of(draft).margins().scores();
    assertThat(scores)
        .extracting(score -> score.bidder() + " " + score.lower() + ", " + score.higher())
        .containsExactly(
            "A 3.166667… (19/6) (B), not calculable: no higher mark changes the first",
            "B not calculable: no lower mark changes the first, 4.833333… (29/6) (B)",
            "C not calculable: no lower mark changes the first, 3 (C)");
    // In at 3 it has 36 and 40 points; A then has 48 and 40 × 100 ÷ 150.
    assertThat(of(draft).margins().prices())
        .extracting(PriceMargin::bidder)
        .containsExactly("A", "B", "C");
  }

  /** One tender alone in the field, another kept out by its price alone. */
  @Test
  void saysAtWhatPriceATenderAboveTheBudgetComesInAndWins() {
    Draft draft =
        new Draft()
            .element("price")
            .quality("q", "100")
            .combine(new Combination.FitToBudget("price", Draft.number("200")));
    draft.bid("A").price("150").mark("q", "4");
    draft.bid("B").price("210").mark("q", "5");
    LotRobustness lot = of(draft);
    assertThat(lot.margins().prices())
        .extracting(price -> price.bidder() + " " + price.lower() + ", " + price.higher())
        .containsExactly(
            "A not calculable: no price down to a millionth changes the first, 200",
            "B 200 (B), not calculable: no price up to a million times as high changes the first");
    assertThat(lot.margins().scores()).hasSize(2);
  }

  /** Raising the lowest price lifts all who are measured by it, and not alike: B passes A. */
  @Test
  void findsThatALosersHigherPriceChangesTheWinner() {
    Draft draft =
        new Draft()
            .price("50", Draft.RATIO)
            .criterion("q", null, "50", Draft.marked("0-100"), null);
    draft.bid("A").price("175000").mark("q", "90");
    draft.bid("B").price("100000").mark("q", "60");
    draft.bid("C").price("40000").mark("q", "10");
    PriceMargin margin = of(draft).margins().prices().get(2);
    // 45 + 50 × p ÷ 175,000 is 55, what C has at any lowest price; or 30 + 50 × p ÷ 100,000.
    assertThat(margin.bidder() + " " + margin.lower() + ", " + margin.higher())
        .isEqualTo("C 35000 (C), 70000 (B)");
  }

  /** Two ways of scoring one price: the turn is a root of a number that is no square. */
  @Test
  void findsATurnThatIsNoFractionToItsDigits() {
    Draft draft =
        new Draft().element("price").criterion("q", null, "60", Draft.marked("0-100"), null);
    draft.criteria.add(
        new AwardCriterion(
            "a",
            null,
            "Ratio",
            Draft.number("20"),
            new Assessment.Priced("price", Draft.RATIO, Draft.UNCLIPPED),
            null));
    draft.criteria.add(
        new AwardCriterion(
            "b",
            null,
            "Bounds",
            Draft.number("20"),
            new Assessment.Priced("price", Draft.bounds("100", "300"), Draft.UNCLIPPED),
            null));
    draft.bid("A").price("120").mark("q", "80");
    draft.bid("B").price("100").mark("q", "60");
    Turn turn = of(draft).margins().prices().get(0).higher();
    // 48 + 20 × 100 ÷ p + 20 × (300 − p) ÷ 200 = 36 + 20 + 20: p² − 20 p − 20,000 = 0.
    double p = 10 + Math.sqrt(20_100);
    assertThat(turn.at().orElseThrow().toDouble()).isCloseTo(p, within(1e-8));
    assertThat(turn.heldAt()).isNotNull();
    assertThat(turn.heldAt().toDouble()).isCloseTo(p, within(1e-8)).isLessThan(p);
  }

  /** The floor alone decides: 54 against 52 with it, 51 against 52 without. */
  @Test
  void saysThatClippingDecided() {
    Draft draft =
        new Draft()
            .price("price", "40", Draft.above("40"), new Clipping.Clipped(BigDecimal.ZERO, null))
            .criterion("q", null, "60", Draft.marked("0-100"), null);
    draft.bid("A").price("207.5").mark("q", "90");
    draft.bid("B").price("100").mark("q", "20");
    LotRobustness lot = of(draft);
    assertThat(lot.effects())
        .containsExactly(new RuleEffect("clipping", Figure.of(List.of("B")), true, true));
    assertThat(lot.notes())
        .contains(
            "Where a weight moves, points that the rules state for Price price are stretched with"
                + " it.");
    assertThat(lot.pointPrices().get(0).amount())
        .hasToString("not calculable: its points are clipped, so its price costs it nothing more");
  }

  /** 50.004 and 50.001 share 50.00: nobody is first alone, unrounded A is. */
  @Test
  void saysThatRoundingDecided() {
    Draft draft = new Draft().criterion("q", null, "100", Draft.marked("0-100"), null);
    draft.bid("A").mark("q", "50.004");
    draft.bid("B").mark("q", "50.001");
    draft.round(Rounding.Stage.TOTAL, 2);
    LotRobustness lot = of(draft);
    assertThat(lot.winner()).hasToString("not calculable: 2 tenders share the first place");
    assertThat(lot.effects())
        .containsExactly(new RuleEffect("rounding", Figure.of(List.of("A")), true, true));
    assertThat(lot.notes())
        .containsExactly("There are no margins: 2 tenders share the first place.");
  }

  @Test
  void saysThatThereIsNothingToMove() {
    Draft draft = new Draft().price("100", Draft.RATIO);
    draft.bid("A").withheld("price");
    LotRobustness open = of(draft);
    assertThat(open.winner().toOptional()).isEmpty();
    assertThat(open.notes())
        .containsExactly("There is no order of the tenders, so there is nothing to move.");
    Draft alone = new Draft().price("100", Draft.RATIO);
    alone.bid("A").price("10");
    assertThat(of(alone).notes())
        .containsExactly("There are no margins: no other tender is in the field.");
  }

  @Test
  void refusesWhatAnEvaluationRefuses() {
    Draft draft = new Draft().price("100", Draft.RATIO);
    draft.bid("A").price("0");
    assertThatThrownBy(() -> AwardRobustness.of(draft.procurement()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "/lots/0/tenders/0/prices/0/price/amount: must be above 0 (its formula divides by"
                + " prices) but was 0");
    assertThatThrownBy(() -> AwardRobustness.of(AwardRobustness.CALCULATION.example()).lot("none"))
        .hasMessage("there is no lot 'none'");
  }

  // By evaluating anew: the second route to every margin.

  /** Marks and weights of a sum do not depend on the formula; prices have a test of their own. */
  private static final List<PriceFormula> FORMULAS =
      List.of(Draft.RATIO, Draft.above("40"), Draft.bounds("50", "500"));

  private record Offer(String price, String q, String r) {}

  private static List<Offer> offers(SplittableRandom random) {
    List<Offer> offers = new ArrayList<>();
    int count = random.nextInt(2, 5);
    for (int i = 0; i < count; i++) {
      offers.add(
          new Offer(
              Integer.toString(random.nextInt(100, 400)),
              Integer.toString(random.nextInt(0, 101)),
              Integer.toString(random.nextInt(0, 101))));
    }
    return offers;
  }

  private static Draft draft(PriceFormula formula, List<Offer> offers) {
    Draft draft =
        new Draft()
            .price("40", formula)
            .criterion("q", null, "35", Draft.marked("0-100"), null)
            .criterion("r", null, "25", Draft.marked("0-100"), null);
    for (int i = 0; i < offers.size(); i++) {
      draft
          .bid("B" + i)
          .price(offers.get(i).price())
          .mark("q", offers.get(i).q())
          .mark("r", offers.get(i).r());
    }
    return draft;
  }

  private static void everyMargin(BiConsumer<Draft, LotRobustness> check, List<Offer> offers) {
    for (PriceFormula formula : FORMULAS) {
      Draft draft = draft(formula, offers);
      LotRobustness lot = of(draft);
      if (lot.winner().toOptional().isPresent()) {
        check.accept(draft, lot);
      }
    }
  }

  @Test
  void aMarkAtItsLevelIsATieAndAWeightToo() {
    int[] checked = new int[2];
    for (long seed = 100; seed < 140; seed++) {
      List<Offer> offers = offers(new SplittableRandom(seed));
      everyMargin(
          (draft, lot) -> {
            LotEvaluation evaluation = draft.evaluate();
            String winner = lot.winner().orElseThrow();
            for (ScoreMargin margin : lot.margins().scores()) {
              boolean down = margin.bidder().equals(winner);
              Turn turn = down ? margin.lower() : margin.higher();
              if (turn.at().toOptional().isEmpty()) {
                continue;
              }
              checked[0]++;
              Exact weight = evaluation.tender(winner).criterion(margin.criterion()).available();
              Exact moved =
                  turn.at()
                      .orElseThrow()
                      .minus(margin.mark())
                      .times(weight)
                      .dividedBy(Exact.of(100));
              Exact gap =
                  evaluation
                      .tender(winner)
                      .score()
                      .orElseThrow()
                      .minus(evaluation.tender(turn.rival()).score().orElseThrow());
              assertThat(down ? moved.negated() : moved).isEqualTo(gap);
            }
            lot.margins()
                .weights()
                .forEach(
                    margin -> {
                      for (Turn turn : List.of(margin.lower(), margin.higher())) {
                        if (turn.at().toOptional().isEmpty()) {
                          continue;
                        }
                        checked[1]++;
                        assertThat(
                                reweighed(
                                    evaluation,
                                    winner,
                                    margin.weighed(),
                                    margin.weight(),
                                    turn.at().orElseThrow()))
                            .isEqualTo(
                                reweighed(
                                    evaluation,
                                    turn.rival(),
                                    margin.weighed(),
                                    margin.weight(),
                                    turn.at().orElseThrow()));
                      }
                    });
          },
          offers);
    }
    assertThat(checked[0]).isGreaterThan(100);
    assertThat(checked[1]).isGreaterThan(50);
  }

  /** The total of a tender with one weight moved and the others keeping their relation. */
  private static Exact reweighed(
      LotEvaluation lot, String bidder, String criterion, Exact weight, Exact moved) {
    Exact points = lot.tender(bidder).criterion(criterion).points().orElseThrow();
    Exact rest = lot.tender(bidder).score().orElseThrow().minus(points);
    Exact hundred = Exact.of(100);
    return points
        .times(moved)
        .dividedBy(weight)
        .plus(rest.times(hundred.minus(moved)).dividedBy(hundred.minus(weight)));
  }

  // The paradox: a witness for each formula that allows it, none for those that do not.

  private static List<PriceFormula> everyFormula() {
    return List.of(
        Draft.RATIO,
        Draft.above("50"),
        new PriceFormula.LinearToMultiple(Draft.number("2")),
        Draft.MIN_MAX,
        new PriceFormula.MeanGetsHalf(),
        Draft.bounds("100", "400"),
        new PriceFormula.DiscountOverBest(Draft.number("420")),
        new PriceFormula.DiscountToSaturation(Draft.number("420"), Draft.number("60")),
        new PriceFormula.BilinearDiscount(Draft.number("420"), Draft.number("80")),
        new PriceFormula.CorrectedProportional(Draft.number("420"), Draft.number("5")),
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

  private static Draft tender(PriceFormula formula, SplittableRandom random) {
    Draft draft =
        new Draft().price("50", formula).criterion("q", null, "50", Draft.marked("0-100"), null);
    int bidders = random.nextInt(3, 5);
    for (int i = 0; i < bidders; i++) {
      draft
          .bid("B" + i)
          .price(Integer.toString(random.nextInt(100, 400)))
          .mark("q", Integer.toString(random.nextInt(0, 101)));
    }
    return draft;
  }

  @Test
  void findsAWitnessForEachFormulaThatAllowsTheParadoxAndNoneForTheOthers() {
    assertThat(everyFormula()).hasSize(PriceFormula.class.getPermittedSubclasses().length);
    for (PriceFormula formula : everyFormula()) {
      boolean possible = AwardFormulas.of(formula).rankingParadoxPossible();
      SplittableRandom random = new SplittableRandom(20_261_129);
      boolean found = false;
      for (int i = 0; i < (possible ? 20_000 : 300) && !found; i++) {
        Draft draft = tender(formula, random);
        found = reorders(draft);
        if (found) {
          assertThat(of(draft).paradox().found()).isNotEmpty();
        }
      }
      assertThat(found).as(AwardFormulas.of(formula).id()).isEqualTo(possible);
    }
  }

  /** Past the door: what is asked thousands of times over is known to be valid. */
  private static Ranking ranking(Draft draft) {
    return LotAssessment.of(draft.lot(), Map.of(), Steps.dropped()).ranking().orElseThrow();
  }

  /** The same without the finder: every loser taken out, every pair looked at. */
  private static boolean reorders(Draft draft) {
    Ranking before = ranking(draft);
    for (Ranking.Place loser : before.places()) {
      if (loser.rank() == 1) {
        continue;
      }
      Draft.Bid out = draft.bids.remove(loser.bidder());
      List<String> after =
          ranking(draft).places().stream().map(place -> place.rank() + place.bidder()).toList();
      List<String> expected = new ArrayList<>();
      int rank = 0;
      int seen = 0;
      Exact last = null;
      for (Ranking.Place place : before.places()) {
        if (place.bidder().equals(loser.bidder())) {
          continue;
        }
        seen++;
        rank = place.score().equals(last) ? rank : seen;
        last = place.score();
        expected.add(rank + place.bidder());
      }
      draft.bids.put(loser.bidder(), out);
      if (!after.equals(expected)) {
        return true;
      }
    }
    return false;
  }

  private static boolean marked(Draft.Bid bid) {
    return bid.marks.stream().anyMatch(mark -> mark.mark().signum() > 0);
  }

  /** A floor brings the paradox back to the logarithm, and marks against the best mark do too. */
  @Test
  void findsAWitnessForAFloorUnderTheLogarithmAndForMarksAgainstTheBest() {
    SplittableRandom random = new SplittableRandom(7);
    boolean floor = false;
    boolean best = false;
    for (int i = 0; i < 20_000 && !(floor && best); i++) {
      Draft clipped = tender(new PriceFormula.Logarithmic(Draft.number("2")), random);
      Assessment.Priced priced = (Assessment.Priced) clipped.criteria.get(0).assessment();
      Draft floored =
          new Draft()
              .price("price", "50", priced.formula(), new Clipping.Clipped(BigDecimal.ZERO, null))
              .criterion("q", null, "50", Draft.marked("0-100"), null);
      floored.bids.putAll(clipped.bids);
      floor = floor || (reorders(floored) && !of(floored).paradox().found().isEmpty());
      Draft against =
          new Draft()
              .price("50", Draft.bounds("100", "400"))
              .criterion(
                  "q", null, "50", new Assessment.Marked("0-100", MarkConversion.OVER_BEST), null);
      against.bids.putAll(clipped.bids);
      if (!best && against.bids.values().stream().anyMatch(bid -> marked(bid))) {
        best = reorders(against) && !of(against).paradox().found().isEmpty();
      }
    }
    assertThat(floor).isTrue();
    assertThat(best).isTrue();
  }

  @Test
  void findsAWitnessForEachCombinationThatAllowsTheParadoxAndNoneForTheOthers() {
    List<Combination> combinations =
        List.of(
            new Combination.BestCombined("price", Draft.number("50")),
            new Combination.QualityAndCost("price", Draft.number("50")),
            new Combination.UtilityIndex("price", Draft.number("60"), Draft.number("40")),
            new Combination.PricePerQualityPoint("price"),
            new Combination.ValueForMoney("price", Draft.number("100")),
            new Combination.SimpleReferenceValue("price"),
            new Combination.PriceAddition("price", Draft.number("60"), Draft.number("40")),
            new Combination.RelativeValueCost("price", Draft.number("20")),
            new Combination.FitToBudget("price", Draft.number("350")),
            new Combination.LowestPrice("price"));
    for (Combination combination : combinations) {
      boolean possible = AwardFormulas.of(combination).rankingParadoxPossible();
      SplittableRandom random = new SplittableRandom(11);
      boolean found = false;
      for (int i = 0; i < (possible ? 20_000 : 200) && !found; i++) {
        Draft draft =
            new Draft()
                .element("price")
                .criterion("q", null, "100", Draft.marked("0-100"), null)
                .combine(combination);
        for (int b = 0; b < 4; b++) {
          draft
              .bid("B" + b)
              .price(Integer.toString(random.nextInt(100, 400)))
              .mark("q", Integer.toString(random.nextInt(1, 101)));
        }
        found = reorders(draft);
        if (found) {
          assertThat(of(draft).paradox().found()).isNotEmpty();
        }
      }
      assertThat(found).as(AwardFormulas.of(combination).id()).isEqualTo(possible);
    }
  }

  /**
   * Q ÷ P of 0.5, 0.48 and 0.46; a corridor of 5% down to 0.475, where more quality decides: B
   * wins. Without A, who has the best figure and did not win, the corridor reaches down to 0.456: C
   * is in it, and has the most quality.
   */
  @Test
  void findsThatTakingOutTheBestFigureLetsAnotherIntoTheCorridor() {
    Combination combination =
        new Combination.ExtendedReferenceValue(
            "price", Draft.number("5"), new TieBreak.HigherPoints("q"));
    assertThat(AwardFormulas.of(combination).rankingParadoxPossible()).isTrue();
    Draft draft =
        new Draft()
            .element("price")
            .criterion("q", null, "100", Draft.marked("0-100"), null)
            .combine(combination);
    draft.bid("A").price("100").mark("q", "50");
    draft.bid("B").price("125").mark("q", "60");
    draft.bid("C").price("200").mark("q", "92");
    assertThat(draft.evaluate().ranking().orElseThrow().places())
        .extracting(Ranking.Place::bidder)
        .containsExactly("B", "A");
    assertThat(draft.evaluate().notes())
        .contains(
            "The order is found against the other tenders: if a tender that did not win were taken"
                + " out, the order of the others could change.");
    RankingParadox paradox = of(draft).paradox();
    assertThat(paradox.because()).containsExactly("the combination extended-reference-value");
    assertThat(paradox.found())
        .singleElement()
        .satisfies(
            removal -> {
              assertThat(removal.removed()).isEqualTo("A");
              assertThat(removal.firstBefore()).containsExactly("B");
              assertThat(removal.firstAfter()).containsExactly("C");
              assertThat(removal.pairs())
                  .containsExactly(
                      new RankingParadox.Pair(
                          "B", "C", RankingParadox.Standing.AHEAD, RankingParadox.Standing.BEHIND));
            });
  }

  /** Price 40 and quality 60 rounded to whole points: only the rounding reorders A and B. */
  @Test
  void reportsRoundingEffectsApart() {
    SplittableRandom random = new SplittableRandom(5);
    int byRounding = 0;
    for (int i = 0; i < 5_000 && byRounding == 0; i++) {
      Draft draft = tender(Draft.RATIO, random).round(Rounding.Stage.TOTAL, 0);
      for (RankingParadox.Removal removal : of(draft).paradox().found()) {
        if (removal.byRoundingOnly()) {
          byRounding++;
          draft.rounding = List.of(new Rounding.None());
          assertThat(of(draft).paradox().found())
              .extracting(RankingParadox.Removal::removed)
              .doesNotContain(removal.removed());
        }
      }
    }
    assertThat(byRounding).isPositive();
  }
}
