package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.method.Exact;

/** What must hold for any tenders, and a second, plain route to the same numbers. */
class TenderProperties {

  /** A price and the marks of two evaluators on two criteria. */
  record Offer(int price, int q1, int q2, int r1, int r2) {}

  @Provide
  Arbitrary<List<Offer>> offers() {
    Arbitrary<Integer> mark = Arbitraries.integers().between(0, 5);
    return Combinators.combine(Arbitraries.integers().between(1, 400), mark, mark, mark, mark)
        .as(Offer::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<PriceFormula> formulas() {
    return Arbitraries.of(
        Draft.RATIO,
        Draft.above("40"),
        Draft.above("13.5"),
        Draft.MIN_MAX,
        Draft.bounds("50", "300"));
  }

  private static Draft draft(PriceFormula formula, List<Offer> offers) {
    Draft draft = new Draft().price("40", formula).quality("q", "35").quality("r", "25");
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      draft
          .bid("B" + i)
          .price(Integer.toString(offer.price()))
          .mark("q", "E1", Integer.toString(offer.q1()))
          .mark("q", "E2", Integer.toString(offer.q2()))
          .mark("r", "E1", Integer.toString(offer.r1()))
          .mark("r", "E2", Integer.toString(offer.r2()));
    }
    return draft;
  }

  /** The definition once more, in doubles and with nothing shared. */
  @Property(tries = 300)
  void agreesWithASecondRoute(
      @ForAll("formulas") PriceFormula formula, @ForAll("offers") List<Offer> offers) {
    LotEvaluation lot = draft(formula, offers).evaluate();
    double lowest = offers.stream().mapToInt(Offer::price).min().orElseThrow();
    double highest = offers.stream().mapToInt(Offer::price).max().orElseThrow();
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      double p = offer.price();
      double price;
      if (formula instanceof PriceFormula.LowestPriceRatio) {
        price = 40 * (lowest / p);
      } else if (formula instanceof PriceFormula.PercentageAboveLowest above) {
        price = 40 - above.pointsLostAtTwiceLowest().doubleValue() * (p / lowest - 1);
      } else if (formula instanceof PriceFormula.MinMax) {
        price = highest == lowest ? 40 : 40 * (highest - p) / (highest - lowest);
      } else {
        price = 40 * (300 - p) / 250;
      }
      double total =
          price + 35 * (offer.q1() + offer.q2()) / 10.0 + 25 * (offer.r1() + offer.r2()) / 10.0;
      assertThat(lot.tender("B" + i).score().orElseThrow().toDouble())
          .isCloseTo(total, within(1e-9));
    }
  }

  @Property(tries = 200)
  void ranksByScoreAsCompetitionsDo(
      @ForAll("formulas") PriceFormula formula, @ForAll("offers") List<Offer> offers) {
    LotEvaluation lot = draft(formula, offers).evaluate();
    List<Ranking.Place> places = lot.ranking().orElseThrow().places();
    assertThat(places).hasSameSizeAs(offers);
    for (Ranking.Place place : places) {
      long better =
          lot.tenders().stream()
              .filter(other -> other.score().orElseThrow().compareTo(place.score()) > 0)
              .count();
      assertThat(place.rank()).isEqualTo((int) better + 1);
    }
  }

  @Property(tries = 200)
  void doesNotCareInWhichOrderThingsWereEntered(
      @ForAll("formulas") PriceFormula formula,
      @ForAll("offers") List<Offer> offers,
      @ForAll long seed) {
    Procurement entered = draft(formula, offers).procurement();
    Lot lot = entered.lots().get(0);
    Random random = new Random(seed);
    Lot shuffled =
        new Lot(
            lot.id(),
            lot.title(),
            lot.rules(),
            shuffle(
                lot.tenders().stream()
                    .map(
                        tender ->
                            new Tender(
                                tender.bidder(),
                                tender.prices(),
                                shuffle(tender.marks(), random),
                                List.of(),
                                List.of(),
                                List.of(),
                                null))
                    .toList(),
                random));
    Procurement other =
        new Procurement(
            entered.id(),
            entered.title(),
            null,
            null,
            shuffle(entered.bidders(), random),
            shuffle(entered.evaluators(), random),
            List.of(shuffled));
    assertThat(TenderEvaluation.of(other).lot("1").ranking())
        .isEqualTo(TenderEvaluation.of(entered).lot("1").ranking());
  }

  private static <T> List<T> shuffle(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Property(tries = 150)
  void doesNotCareInWhatUnitPricesAre(@ForAll("offers") List<Offer> offers) {
    for (PriceFormula formula : List.of(Draft.RATIO, Draft.above("40"), Draft.MIN_MAX)) {
      List<Offer> pence =
          offers.stream()
              .map(o -> new Offer(o.price() * 100, o.q1(), o.q2(), o.r1(), o.r2()))
              .toList();
      assertThat(scores(draft(formula, pence))).isEqualTo(scores(draft(formula, offers)));
    }
  }

  private static Map<String, Exact> scores(Draft draft) {
    return draft.evaluate().tenders().stream()
        .collect(Collectors.toMap(TenderResult::bidder, t -> t.score().orElseThrow()));
  }

  @Property(tries = 200)
  void neverGivesFewerPointsForALowerPrice(
      @ForAll("formulas") PriceFormula formula, @ForAll("offers") List<Offer> offers) {
    LotEvaluation lot = draft(formula, offers).evaluate();
    for (int i = 0; i < offers.size(); i++) {
      for (int j = 0; j < offers.size(); j++) {
        if (offers.get(i).price() <= offers.get(j).price()) {
          assertThat(lot.tender("B" + i).criterion("price").points().orElseThrow())
              .isGreaterThanOrEqualTo(
                  lot.tender("B" + j).criterion("price").points().orElseThrow());
        }
      }
    }
  }

  @Property(tries = 200)
  void staysWithinTheBoundsThatTheFormulaStates(@ForAll("offers") List<Offer> offers) {
    for (PriceFormula formula : List.of(Draft.RATIO, Draft.MIN_MAX, Draft.above("40"))) {
      for (TenderResult tender : draft(formula, offers).evaluate().tenders()) {
        Exact points = tender.criterion("price").points().orElseThrow();
        assertThat(points).isLessThanOrEqualTo(Exact.of(40));
        if (!(formula instanceof PriceFormula.PercentageAboveLowest)) {
          assertThat(points.signum()).isNotNegative();
        }
      }
    }
  }

  @Property(tries = 200)
  void clippingOnlyMovesWhatIsOutside(
      @ForAll("formulas") PriceFormula formula, @ForAll("offers") List<Offer> offers) {
    Clipping clipping = new Clipping.Clipped(BigDecimal.ZERO, BigDecimal.valueOf(30));
    Draft clipped =
        new Draft().price("price", "40", formula, clipping).quality("q", "35").quality("r", "25");
    Draft unclipped = draft(formula, offers);
    clipped.bids.putAll(unclipped.bids);
    LotEvaluation before = unclipped.evaluate();
    LotEvaluation after = clipped.evaluate();
    for (TenderResult tender : before.tenders()) {
      Exact free = tender.criterion("price").points().orElseThrow();
      assertThat(after.tender(tender.bidder()).criterion("price").points().orElseThrow())
          .isEqualTo(free.max(Exact.ZERO).min(Exact.of(30)));
    }
  }

  /** The property that formulas marked free of the ranking paradox must have. */
  @Property(tries = 200)
  void removingALoserReordersNobodyUnderAbsoluteFormulas(@ForAll("offers") List<Offer> offers) {
    Draft bounds = draft(Draft.bounds("50", "300"), offers);
    assertThat(AwardFormulas.of(Draft.bounds("50", "300")).rankingParadoxPossible()).isFalse();
    Draft perPoint =
        new Draft()
            .element("price")
            .quality("q", "60")
            .quality("r", "40")
            .combine(new Combination.PricePerQualityPoint("price"));
    perPoint.bids.putAll(bounds.bids);
    Draft value =
        new Draft()
            .element("price")
            .quality("q", "60")
            .quality("r", "40")
            .combine(
                new Combination.AwardOnValue(
                    "price",
                    List.of(
                        new Combination.QualityValue("q", BigDecimal.valueOf(70)),
                        new Combination.QualityValue("r", BigDecimal.valueOf(90)))));
    value.bids.putAll(bounds.bids);
    for (Draft draft : List.of(bounds, perPoint, value)) {
      Map<String, Integer> before = ranks(draft);
      for (String loser : List.copyOf(before.keySet())) {
        if (before.get(loser) == 1) {
          continue;
        }
        Draft.Bid removed = draft.bids.remove(loser);
        Map<String, Integer> after = ranks(draft);
        for (String a : after.keySet()) {
          for (String b : after.keySet()) {
            assertThat(Integer.signum(after.get(a) - after.get(b)))
                .isEqualTo(Integer.signum(before.get(a) - before.get(b)));
          }
        }
        draft.bids.put(loser, removed);
      }
    }
  }

  private static Map<String, Integer> ranks(Draft draft) {
    Map<String, Integer> ranks = new HashMap<>();
    draft
        .evaluate()
        .ranking()
        .toOptional()
        .ifPresent(r -> r.places().forEach(place -> ranks.put(place.bidder(), place.rank())));
    return ranks;
  }

  /** Every number in the working can be found again from the ones beside it. */
  @Property(tries = 100)
  void theWorkingEndsInTheFiguresOfTheResult(
      @ForAll("formulas") PriceFormula formula, @ForAll("offers") List<Offer> offers) {
    TenderEvaluation evaluation = TenderEvaluation.of(draft(formula, offers).procurement());
    String text = evaluation.working().text();
    for (Ranking.Place place : evaluation.lot("1").ranking().orElseThrow().places()) {
      assertThat(text)
          .contains("  Place " + place.rank() + ": " + place.name() + ", " + place.score());
    }
    for (TenderResult tender : evaluation.lot("1").tenders()) {
      assertThat(
              evaluation.working().parts().stream()
                  .flatMap(part -> part.steps().stream())
                  .filter(step -> step.label().equals(tender.name() + ": Price price, points"))
                  .findFirst()
                  .orElseThrow()
                  .value())
          .isEqualTo(tender.criterion("price").points().orElseThrow().toString());
    }
  }
}
