package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.Minimum;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.AwardMargins.Turn;

/** Searches for the turns of marks, prices and weights by evaluating the lot anew. */
final class Moves {

  /** Prices are searched up to this many times, and down to one part in as many. */
  static final int TIMES = 1_000_000;

  /** A long range is cut more often near its beginning. */
  private static final long[] FAR = {2, 10, 100};

  /** Criteria of tenders that are evaluated in the searches of one lot before no more begin. */
  private static final long MOST = 6_000_000;

  /** Evaluations after which no more searches of one lot begin. */
  private static final int MOST_EVALUATIONS = 20_000;

  /** Between two prices of others a logarithm only rises or only falls. */
  private static final int MONOTONE = 2;

  private static final int WINDING = 16;

  private final LotAssessment base;
  private final Map<String, String> names;
  private final String winner;
  private final Combination combination;
  private long done;
  private int evaluations;

  /**
   * @param base an assessment in which nothing is rounded
   * @param winner who is first alone in it
   */
  Moves(LotAssessment base, Map<String, String> names, String winner) {
    this.base = base;
    this.names = names;
    this.winner = winner;
    this.combination = base.lot().rules().combination();
  }

  private Turn search(
      Function<Exact, Stand> scene,
      int steps,
      Exact from,
      Exact to,
      List<Exact> cuts,
      String otherwise) {
    long cells = (long) base.bids().size() * base.tree().nodes().size();
    if (done >= MOST || evaluations >= MOST_EVALUATIONS) {
      return Turn.none("not searched for: the searches of this lot before it took too long");
    }
    return new Turning(
            x -> {
              done += cells;
              evaluations++;
              return scene.apply(x);
            },
            winner,
            combination,
            steps)
        .search(from, to, cuts, otherwise);
  }

  private LotAssessment fresh() {
    return LotAssessment.open(base.lot(), names);
  }

  // Marks.

  Turn mark(Bid bid, CriteriaTree.Node node, Assessment.Marked how, Exact mark, boolean up) {
    ScoringScale scale =
        base.lot().rules().scales().stream()
            .filter(each -> each.id().equals(how.scale()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no scale '" + how.scale() + "'"));
    Exact end = Exact.of(up ? scale.highest() : scale.lowest());
    return search(
        x -> {
          LotAssessment moved = fresh();
          moved.bid(bid.tender.bidder()).movedMarks.put(node.criterion.id(), x);
          moved.evaluate();
          return Stand.of(moved, winner);
        },
        0,
        mark,
        end,
        markCuts(bid, node, how, mark),
        up ? "no higher mark changes the first" : "no lower mark changes the first");
  }

  private List<Exact> markCuts(Bid bid, CriteriaTree.Node node, Assessment.Marked how, Exact mark) {
    List<Exact> cuts = new ArrayList<>();
    boolean overBest = how.conversion() == MarkConversion.OVER_BEST;
    Minimum own = node.criterion.minimum();
    if (own != null && own.unit() == ScoreUnit.MARK) {
      cuts.add(Exact.of(own.score()));
    }
    if (overBest) {
      for (Bid other : base.bids()) {
        if (other != bid && other.admitted()) {
          other.mark(node).toOptional().ifPresent(cuts::add);
        }
      }
    }
    if (overBest || node.available == null || node.available.signum() <= 0) {
      return cuts;
    }
    Exact forPoint = node.highestMark().dividedBy(node.weight());
    for (CriteriaTree.Node at = node; at != null; at = at.whole) {
      Minimum minimum = at.criterion.minimum();
      if (minimum != null
          && minimum.unit() == ScoreUnit.POINTS
          && bid.points(at) instanceof Figure.Calculated<Exact> points) {
        cuts.add(mark.plus(Exact.of(minimum.score()).minus(points.value()).times(forPoint)));
      }
    }
    if (base.combining().relative() && quality(bid) instanceof Figure.Calculated<Exact> quality) {
      for (Bid other : base.bids()) {
        if (other != bid && other.admitted()) {
          quality(other)
              .toOptional()
              .ifPresent(
                  theirs -> cuts.add(mark.plus(theirs.minus(quality.value()).times(forPoint))));
        }
      }
    }
    return cuts;
  }

  /** The points of all criteria together. */
  private Figure<Exact> quality(Bid bid) {
    Exact sum = Exact.ZERO;
    for (CriteriaTree.Node node : base.tree().tops()) {
      if (!node.pointless) {
        if (!(bid.points(node) instanceof Figure.Calculated<Exact> points)) {
          return bid.points(node);
        }
        sum = sum.plus(points.value());
      }
    }
    return Figure.of(sum);
  }

  // Prices.

  Turn price(Bid bid, String element, Exact price, boolean up) {
    Exact most = price.max(Exact.ONE);
    Exact times = Exact.of(TIMES);
    if (!up && price.signum() <= 0) {
      return Turn.none("the price is not above zero");
    }
    return search(
        x -> {
          LotAssessment moved =
              LotAssessment.open(
                  base.lot(), names, Map.of(bid.tender.bidder(), Map.of(element, x)));
          moved.evaluate();
          return Stand.of(moved, winner);
        },
        steps(element),
        price,
        up ? most.times(times) : price.dividedBy(times),
        priceCuts(bid, element),
        up
            ? "no price up to a million times as high changes the first"
            : "no price down to a millionth changes the first");
  }

  /** 0 if the formulas that score the price are fractions, else how finely to walk. */
  private int steps(String element) {
    int steps = 0;
    int scored = 0;
    for (CriteriaTree.Node node : base.tree().nodes()) {
      if (node.criterion.assessment() instanceof Assessment.Priced priced
          && priced.element().equals(element)) {
        scored++;
        if (priced.formula() instanceof PriceFormula.Logarithmic
            || priced.formula() instanceof PriceFormula.HalvingLogarithmic) {
          steps = Math.max(steps, MONOTONE);
        } else if (priced.formula() instanceof PriceFormula.NearGeometricMean
            || priced.formula() instanceof PriceFormula.NearGeometricMeanWithBudget) {
          steps = WINDING;
        }
      }
    }
    // The sum of two hyperbolas is none.
    return scored > 1 ? WINDING : steps;
  }

  private List<Exact> priceCuts(Bid bid, String element) {
    List<Exact> cuts = new ArrayList<>();
    Exact sum = Exact.ZERO;
    List<Exact> others = new ArrayList<>();
    for (Bid other : base.bids()) {
      if (other != bid
          && other.admitted()
          && Prices.of(other, element) instanceof Figure.Calculated<Exact> price) {
        others.add(price.value());
        sum = sum.plus(price.value());
      }
    }
    cuts.addAll(others);
    if (Prices.of(bid, element) instanceof Figure.Calculated<Exact> own) {
      for (long times : FAR) {
        cuts.add(own.value().times(Exact.of(times)));
        cuts.add(own.value().dividedBy(Exact.of(times)));
      }
    }
    if (combination instanceof Combination.FitToBudget budget && budget.element().equals(element)) {
      cuts.add(Exact.of(budget.budget()));
    }
    for (CriteriaTree.Node node : base.tree().nodes()) {
      if (node.criterion.assessment() instanceof Assessment.Priced priced
          && priced.element().equals(element)) {
        cuts.addAll(bends(priced.formula(), others, sum));
      }
    }
    return cuts;
  }

  /** Prices of the mover at which a formula bends, beside those of the others. */
  private static List<Exact> bends(PriceFormula formula, List<Exact> others, Exact sum) {
    List<Exact> bends = new ArrayList<>();
    Exact most = PriceRules.of(formula).most(formula);
    if (most != null) {
      bends.add(most);
    }
    Exact hundred = Exact.of(100);
    if (formula instanceof PriceFormula.DiscountToSaturation bound) {
      bends.add(
          Exact.of(bound.reservePrice())
              .times(hundred.minus(Exact.of(bound.saturationPercent())))
              .dividedBy(hundred));
    } else if (formula instanceof PriceFormula.CorrectedProportional bound) {
      bends.add(
          Exact.of(bound.reservePrice())
              .times(hundred.minus(Exact.of(bound.significantDiscountPercent())))
              .dividedBy(hundred));
    } else if (formula instanceof PriceFormula.BenchmarkDeviation bound) {
      bends.add(Exact.of(bound.benchmark()));
    } else if (!others.isEmpty()
        && (formula instanceof PriceFormula.BilinearDiscount
            || formula instanceof PriceFormula.NearArithmeticMean)) {
      // Where the mean of all is the price of one of them.
      Exact all = Exact.of(others.size() + 1L);
      others.forEach(other -> bends.add(other.times(all).minus(sum)));
      bends.add(sum.dividedBy(Exact.of(others.size())));
    } else if (!others.isEmpty() && formula instanceof PriceFormula.NearLowMean) {
      halfWay(others, others.stream().reduce(Exact::min).orElseThrow(), sum, bends);
    } else if (!others.isEmpty() && formula instanceof PriceFormula.NearHighMean) {
      halfWay(others, others.stream().reduce(Exact::max).orElseThrow(), sum, bends);
    }
    return bends;
  }

  /**
   * Where half way from one end of the field to the mean is the price of one of them: the end being
   * another's price, or the mover's own.
   */
  private static void halfWay(List<Exact> others, Exact end, Exact sum, List<Exact> bends) {
    Exact all = Exact.of(others.size() + 1L);
    Exact two = Exact.of(2);
    for (Exact other : others) {
      bends.add(two.times(other).minus(end).times(all).minus(sum));
      bends.add(two.times(other).times(all).minus(sum).dividedBy(all.plus(Exact.ONE)));
    }
    bends.add(all.times(end).plus(sum).dividedBy(two.times(all).minus(Exact.ONE)));
  }

  // Weights.

  /**
   * @param node a criterion that carries points
   * @param all what all carry together
   */
  Turn weight(CriteriaTree.Node node, Exact all, boolean up) {
    return search(
        x -> Stand.of(reweighed(node, all, x), winner),
        0,
        node.weight(),
        up ? all : Exact.ZERO,
        weightCuts(node, all),
        "no other weight on this side changes the first");
  }

  /** The lot with points stretched to another weight; gates and prices stand. */
  private LotAssessment reweighed(CriteriaTree.Node node, Exact all, Exact weight) {
    LotAssessment moved = fresh();
    Exact in = weight.dividedBy(node.weight());
    Exact out = all.minus(weight).dividedBy(all.minus(node.weight()));
    for (CriteriaTree.Node each : moved.tree().nodes()) {
      if (each.available != null) {
        Exact inside =
            share(each.index, node, base.tree().nodes().get(each.index).weight(), node.weight());
        each.available = inside.times(in).plus(each.available.minus(inside).times(out));
      }
    }
    for (Bid bid : moved.bids()) {
      Bid before = base.bid(bid.tender.bidder());
      bid.prices.putAll(before.prices);
      bid.failures.addAll(before.failures);
      bid.needs.addAll(before.needs);
      for (CriteriaTree.Node each : moved.tree().nodes()) {
        int i = each.index;
        bid.marks[i] = before.marks[i];
        Figure<Exact> points = before.points[i];
        bid.points[i] = points;
        if (points instanceof Figure.Calculated<Exact> known
            && before.points(node) instanceof Figure.Calculated<Exact> own) {
          Exact inside = share(i, node, known.value(), own.value());
          bid.points[i] = Figure.of(inside.times(in).plus(known.value().minus(inside).times(out)));
        }
      }
    }
    if (moved.combining().relative()) {
      moved
          .combining()
          .look(moved.bids().stream().filter(Bid::admitted).toList(), moved.undetermined());
    }
    for (Bid bid : moved.bids()) {
      bid.score = bid.admitted() ? moved.combining().of(bid) : Figure.none(LotAssessment.out());
    }
    return moved;
  }

  /** How much of what a criterion has moves with the weight of another: all, some or nothing. */
  private Exact share(int index, CriteriaTree.Node weighed, Exact whole, Exact own) {
    for (CriteriaTree.Node at = base.tree().nodes().get(index); at != null; at = at.whole) {
      if (at == weighed) {
        return whole;
      }
    }
    for (CriteriaTree.Node at = weighed; at != null; at = at.whole) {
      if (at.index == index) {
        return own;
      }
    }
    return Exact.ZERO;
  }

  /** Where two tenders have the same quality points, if the best or least of the field count. */
  private List<Exact> weightCuts(CriteriaTree.Node node, Exact all) {
    List<Exact> cuts = new ArrayList<>();
    if (!base.combining().relative()) {
      return cuts;
    }
    List<Bid> admitted = base.bids().stream().filter(Bid::admitted).toList();
    for (int i = 0; i < admitted.size(); i++) {
      for (int j = i + 1; j < admitted.size(); j++) {
        Exact lead =
            admitted
                .get(i)
                .points(node)
                .orElseThrow()
                .minus(admitted.get(j).points(node).orElseThrow());
        Exact total =
            quality(admitted.get(i)).orElseThrow().minus(quality(admitted.get(j)).orElseThrow());
        Exact d = lead.dividedBy(node.weight());
        Exact r = total.minus(lead).dividedBy(all.minus(node.weight()));
        if (!d.equals(r)) {
          cuts.add(r.times(all).dividedBy(r.minus(d)));
        }
      }
    }
    return cuts;
  }
}
