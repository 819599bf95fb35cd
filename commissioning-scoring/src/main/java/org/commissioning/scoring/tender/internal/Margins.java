package org.commissioning.scoring.tender.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.Minimum;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.AwardMargins;
import org.commissioning.scoring.tender.AwardMargins.PriceMargin;
import org.commissioning.scoring.tender.AwardMargins.ScoreMargin;
import org.commissioning.scoring.tender.AwardMargins.WeightMargin;
import org.jspecify.annotations.Nullable;

/** How far one figure must move before the first is no longer first alone. */
final class Margins {

  private static final Exact HUNDRED = Exact.of(100);

  private final LotAssessment lot;
  private final Steps steps;
  private final CriteriaTree tree;
  private final Bid first;
  private final List<Bid> others = new ArrayList<>();
  private final boolean sum;
  private final List<String> notes = new ArrayList<>();

  /**
   * @param lot an assessment in which nothing is rounded
   * @param winner who is first as the rules state it
   */
  Margins(LotAssessment lot, String winner, Steps steps) {
    this.lot = lot;
    this.steps = steps;
    this.tree = lot.tree();
    this.sum = lot.lot().rules().combination() instanceof Combination.WeightedSum;
    Bid found = null;
    for (Bid bid : lot.bids()) {
      if (bid.tender.bidder().equals(winner)) {
        found = bid;
      } else if (bid.admitted()) {
        others.add(bid);
      }
    }
    if (found == null) {
      throw new IllegalStateException("no tender of '" + winner + "'");
    }
    this.first = found;
  }

  List<String> notes() {
    return notes;
  }

  /** True if the first is ahead of every other before anything is rounded. */
  boolean leads() {
    if (!(first.score instanceof Figure.Calculated<Exact> own) || !first.admitted()) {
      return false;
    }
    boolean highest = lot.combining().highestWins();
    for (Bid other : others) {
      if (!(other.score instanceof Figure.Calculated<Exact> score)) {
        return false;
      }
      int compared = own.value().compareTo(score.value());
      if (highest ? compared <= 0 : compared >= 0) {
        return false;
      }
    }
    return true;
  }

  AwardMargins of() {
    List<ScoreMargin> scores = new ArrayList<>();
    List<WeightMargin> weights = new ArrayList<>();
    if (sum) {
      steps.part(() -> "Lot " + lot.lot().id() + ": mark at which the first is level with another");
      scores(scores);
      steps.part(() -> "Lot " + lot.lot().id() + ": share of weight at which the first is level");
      weights(weights);
    } else {
      notes.add("Margins of scores and weights are worked out for weighted sums only.");
    }
    steps.part(() -> "Lot " + lot.lot().id() + ": price at which the first is level or passed");
    List<PriceMargin> prices = new PriceMargins(lot, first, others, steps).of();
    return new AwardMargins(scores, weights, prices);
  }

  private static Exact score(Bid bid) {
    return bid.score.orElseThrow();
  }

  // Scores.

  private void scores(List<ScoreMargin> margins) {
    Bid nearest = others.get(0);
    for (Bid other : others) {
      if (score(other).compareTo(score(nearest)) > 0) {
        nearest = other;
      }
    }
    for (CriteriaTree.Node node : tree.nodes()) {
      if (!(node.criterion.assessment() instanceof Assessment.Marked marked)
          || node.available == null
          || node.available.signum() <= 0) {
        continue;
      }
      margins.add(score(first, nearest, node, marked, true));
      for (Bid other : others) {
        margins.add(score(other, first, node, marked, false));
      }
    }
  }

  private ScoreMargin score(
      Bid bid, Bid against, CriteriaTree.Node node, Assessment.Marked marked, boolean down) {
    Figure<Exact> mark = bid.mark(node);
    if (!(mark instanceof Figure.Calculated<Exact> known)) {
      return new ScoreMargin(
          bid.tender.bidder(),
          node.criterion.id(),
          Exact.ZERO,
          Figure.none("points are published, not the mark behind them"),
          null);
    }
    if (marked.conversion() == MarkConversion.OVER_BEST) {
      return new ScoreMargin(
          bid.tender.bidder(),
          node.criterion.id(),
          known.value(),
          Figure.none("marks are set against the best mark, which would move too"),
          null);
    }
    Exact lead = down ? score(bid).minus(score(against)) : score(against).minus(score(bid));
    Expression move =
        Expression.of("L", lead)
            .over(Expression.of("W", node.weight()))
            .times(Expression.of("H", node.highestMark()));
    Expression from = Expression.of("mark", known.value());
    Expression level = down ? from.minus(move) : from.plus(move);
    steps.add(() -> level.step(bid.name + ": " + node.criterion.name(), null));
    ScoringScale scale = scale(marked.scale());
    Minimum minimum = node.criterion.minimum();
    if (down && minimum != null && minimum.unit() == ScoreUnit.MARK) {
      Exact least = Exact.of(minimum.score());
      if (least.compareTo(level.value()) > 0) {
        return new ScoreMargin(
            bid.tender.bidder(), node.criterion.id(), known.value(), Figure.of(least), null);
      }
    }
    boolean outside =
        down
            ? level.value().compareTo(Exact.of(scale.lowest())) < 0
            : level.value().compareTo(Exact.of(scale.highest())) > 0;
    return new ScoreMargin(
        bid.tender.bidder(),
        node.criterion.id(),
        known.value(),
        outside
            ? Figure.none(
                down
                    ? "even the lowest mark leaves it first"
                    : "even the highest mark does not reach the first")
            : Figure.of(level.value()),
        outside ? null : (down ? against : bid).tender.bidder());
  }

  private ScoringScale scale(String id) {
    return lot.lot().rules().scales().stream()
        .filter(scale -> scale.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no scale '" + id + "'"));
  }

  // Weights.

  private void weights(List<WeightMargin> margins) {
    String fixed = fixedPoints();
    if (fixed != null) {
      notes.add("Margins of weights are not worked out: " + fixed + ".");
      return;
    }
    Exact all = Exact.ZERO;
    for (CriteriaTree.Node node : tree.tops()) {
      if (node.available != null) {
        all = all.plus(node.available);
      }
    }
    for (CriteriaTree.Node node : tree.nodes()) {
      if (node.available != null && !node.pointless && node.available.signum() > 0) {
        margins.add(weight(node, all));
      }
    }
  }

  /** Why points do not move with the weight alone; null if they do. */
  private @Nullable String fixedPoints() {
    for (CriteriaTree.Node node : tree.nodes()) {
      if (node.criterion.assessment() instanceof Assessment.Priced priced) {
        if (priced.formula() instanceof PriceFormula.PercentageAboveLowest
            || priced.formula() instanceof PriceFormula.BenchmarkDeviation) {
          return node.criterion.name() + " loses a stated number of points, whatever its weight";
        }
        if (priced.clipping() instanceof Clipping.Clipped) {
          return node.criterion.name() + " is clipped at a stated number of points";
        }
      }
    }
    return null;
  }

  private WeightMargin weight(CriteriaTree.Node node, Exact all) {
    Exact share = node.weight().dividedBy(all);
    Exact below = null;
    Exact above = null;
    Bid belowRival = null;
    Bid aboveRival = null;
    if (share.compareTo(Exact.ONE) < 0) {
      Exact rest = Exact.ONE.minus(share);
      for (Bid other : others) {
        Exact lead = first.points(node).orElseThrow().minus(other.points(node).orElseThrow());
        Exact total = score(first).minus(score(other));
        Exact d = lead.dividedBy(share);
        Exact r = total.minus(lead).dividedBy(rest);
        if (d.equals(r)) {
          continue;
        }
        Expression at =
            Expression.of("r", r).over(Expression.of("r", r).minus(Expression.of("d", d)));
        steps.add(() -> at.step(node.criterion.name() + ", against " + other.name, null));
        Exact x = at.value();
        if (x.signum() < 0 || x.compareTo(Exact.ONE) > 0) {
          continue;
        }
        if (x.compareTo(share) < 0 && (below == null || x.compareTo(below) > 0)) {
          below = x;
          belowRival = other;
        } else if (x.compareTo(share) > 0 && (above == null || x.compareTo(above) < 0)) {
          above = x;
          aboveRival = other;
        }
      }
    }
    String none =
        share.compareTo(Exact.ONE) == 0
            ? "it carries all the weight"
            : "no other weight on this side changes the first";
    return new WeightMargin(
        node.criterion.id(),
        node.weight(),
        below == null ? Figure.none(none) : Figure.of(below.times(all)),
        belowRival == null ? null : belowRival.tender.bidder(),
        above == null ? Figure.none(none) : Figure.of(above.times(all)),
        aboveRival == null ? null : aboveRival.tender.bidder());
  }

  /** Prices, exactly where the formula can be solved, else by search. */
  static final class PriceMargins {

    /** With more tenders in the field, prices are not searched for. */
    private static final int SEARCHED = 20;

    private static final int DOUBLINGS = 20;
    private static final Exact TWO = Exact.of(2);
    private static final Exact UNIT = Exact.ONE.dividedBy(HUNDRED);

    private final LotAssessment lot;
    private final Bid first;
    private final List<Bid> others;
    private final Steps steps;

    PriceMargins(LotAssessment lot, Bid first, List<Bid> others, Steps steps) {
      this.lot = lot;
      this.first = first;
      this.others = others;
      this.steps = steps;
    }

    private record Found(Exact price, String rival) {}

    List<PriceMargin> of() {
      List<PriceMargin> margins = new ArrayList<>();
      if (lot.lot().rules().prices() == null) {
        return margins;
      }
      for (PriceElement element : lot.lot().rules().prices().elements()) {
        String id = element.id();
        if (!counts(id)) {
          continue;
        }
        CriteriaTree.Node node = only(id);
        PriceShape shape = node == null ? null : shape(node);
        List<Bid> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        for (Bid bid : all) {
          if (Prices.of(bid, id) instanceof Figure.Calculated<Exact> price) {
            PriceMargin margin =
                node != null && shape != null && solvable(node)
                    ? solved(bid, id, price.value(), node, shape)
                    : searched(bid, id, price.value());
            margins.add(margin);
            steps.add(() -> Step.fact(bid.name + ": " + element.name(), margin.level().toString()));
          }
        }
      }
      return margins;
    }

    /** True if the price of an element enters the result. */
    private boolean counts(String element) {
      Combination combination = lot.lot().rules().combination();
      boolean priced =
          lot.tree().nodes().stream()
              .anyMatch(
                  node ->
                      node.criterion.assessment() instanceof Assessment.Priced each
                          && each.element().equals(element));
      return priced
          || (!(combination instanceof Combination.WeightedSum)
              && !(combination instanceof Combination.QualityBased));
    }

    /**
     * The one criterion that scores the element in a sum; null if there are more or it is no sum.
     */
    private CriteriaTree.@Nullable Node only(String element) {
      CriteriaTree.Node found = null;
      if (!(lot.lot().rules().combination() instanceof Combination.WeightedSum)) {
        return null;
      }
      for (CriteriaTree.Node node : lot.tree().nodes()) {
        if (node.criterion.assessment() instanceof Assessment.Priced priced
            && priced.element().equals(element)) {
          if (found != null) {
            return null;
          }
          found = node;
        }
      }
      return found;
    }

    private static @Nullable PriceShape shape(CriteriaTree.Node node) {
      if (node.criterion.assessment() instanceof Assessment.Priced priced
          && node.criterion.minimum() == null
          && node.available != null
          && priced.clipping() instanceof Clipping.Unclipped) {
        return PriceShape.of(priced.formula(), node.available);
      }
      return null;
    }

    /** True if every tender in the field has a price and points that the formula gave. */
    private boolean solvable(CriteriaTree.Node node) {
      if (!(node.criterion.assessment() instanceof Assessment.Priced priced)
          || wholeHasMinimum(node)) {
        return false;
      }
      for (Bid bid : lot.bids()) {
        if (bid.admitted()
            && !(Prices.of(bid, priced.element()) instanceof Figure.Calculated<Exact>)) {
          return false;
        }
      }
      return true;
    }

    private static boolean wholeHasMinimum(CriteriaTree.Node node) {
      for (CriteriaTree.Node at = node.whole; at != null; at = at.whole) {
        if (at.criterion.minimum() != null) {
          return true;
        }
      }
      return false;
    }

    // Exactly.

    private PriceMargin solved(
        Bid mover, String element, Exact price, CriteriaTree.Node node, PriceShape shape) {
      Found found =
          mover == first
              ? up(element, price, node, shape)
              : down(mover, element, price, node, shape);
      return new PriceMargin(
          mover.tender.bidder(),
          element,
          price,
          found == null
              ? Figure.none(
                  mover == first
                      ? "no higher price lets another be level"
                      : "no lower price makes it level with the first")
              : Figure.of(found.price()),
          found == null ? null : found.rival());
    }

    private static Exact price(Bid bid, String element) {
      return Prices.of(bid, element).orElseThrow();
    }

    private static Exact rest(Bid bid, CriteriaTree.Node node) {
      return score(bid).minus(bid.points(node).orElseThrow());
    }

    private Exact lowestBut(Bid mover, String element) {
      Exact lowest = null;
      for (Bid bid : lot.bids()) {
        if (bid.admitted() && bid != mover) {
          lowest = lowest == null ? price(bid, element) : lowest.min(price(bid, element));
        }
      }
      if (lowest == null) {
        throw new IllegalStateException("no other tender");
      }
      return lowest;
    }

    private @Nullable Found up(
        String element, Exact price, CriteriaTree.Node node, PriceShape shape) {
      Exact lowest = lowestBut(first, element);
      Found best = null;
      for (Bid other : others) {
        Exact level = null;
        if (shape.relative() && price.compareTo(lowest) < 0) {
          // While it is the lowest it has all the points, and the others gain as it rises.
          Exact needed = rest(first, node).plus(node.weight()).minus(rest(other, node));
          Exact p = price(other, element);
          Exact b = shape.b(p);
          Exact at = b.signum() == 0 ? null : shape.lowest(needed.minus(shape.a(p)).dividedBy(b));
          if (at != null && at.compareTo(price) >= 0 && at.compareTo(lowest) <= 0) {
            level = at;
          }
        }
        Exact z = shape.z(lowest);
        if (level == null && z != null) {
          Exact needed =
              rest(other, node)
                  .plus(shape.points(price(other, element), z))
                  .minus(rest(first, node));
          Exact at = shape.price(needed, z);
          Exact from = shape.relative() ? price.max(lowest) : price;
          if (at != null && at.compareTo(from) >= 0) {
            level = at;
          }
        }
        best = nearer(best, level, other, false);
      }
      Exact ceiling = shape.ceiling();
      if (ceiling != null && (best == null || best.price().compareTo(ceiling) > 0)) {
        return new Found(ceiling, next());
      }
      return best;
    }

    /** Who would be first if the first were out. */
    private String next() {
      Bid next = others.get(0);
      for (Bid other : others) {
        next = score(other).compareTo(score(next)) > 0 ? other : next;
      }
      return next.tender.bidder();
    }

    private static @Nullable Found nearer(
        @Nullable Found best, @Nullable Exact level, Bid rival, boolean down) {
      if (level == null) {
        return best;
      }
      boolean nearer =
          best == null
              || (down ? level.compareTo(best.price()) > 0 : level.compareTo(best.price()) < 0);
      return nearer ? new Found(level, rival.tender.bidder()) : best;
    }

    private @Nullable Found down(
        Bid mover, String element, Exact price, CriteriaTree.Node node, PriceShape shape) {
      Exact lowest = lowestBut(mover, element);
      Exact own = price(first, element);
      Found best = null;
      Exact z = shape.z(lowest);
      if (z != null) {
        Exact needed = rest(first, node).plus(shape.points(own, z)).minus(rest(mover, node));
        Exact at = shape.price(needed, z);
        Exact floor = shape.relative() ? lowest : null;
        if (at != null
            && at.compareTo(price) <= 0
            && (floor == null ? at.signum() > 0 : at.compareTo(floor) >= 0)) {
          best = new Found(at, mover.tender.bidder());
        }
      }
      if (!shape.relative() || best != null) {
        return best;
      }
      Exact start = lowest.min(price);
      // Below every other price it has all the points; the others lose as it falls, and not alike.
      best =
          nearer(
              best,
              below(
                  rest(mover, node).plus(node.weight()).minus(rest(first, node)),
                  shape.a(own),
                  shape.b(own),
                  shape,
                  start),
              mover,
              true);
      for (Bid other : others) {
        if (other != mover) {
          Exact p = price(other, element);
          Exact gap =
              rest(other, node).plus(shape.a(p)).minus(rest(first, node).plus(shape.a(own)));
          best =
              nearer(
                  best,
                  below(gap, Exact.ZERO, shape.b(own).minus(shape.b(p)), shape, start),
                  other,
                  true);
        }
      }
      return best;
    }

    /** The lowest price, at most {@code start}, at which a + b × z is what is needed. */
    private static @Nullable Exact below(
        Exact needed, Exact a, Exact b, PriceShape shape, Exact start) {
      if (b.signum() == 0) {
        return null;
      }
      Exact at = shape.lowest(needed.minus(a).dividedBy(b));
      return at == null || at.signum() <= 0 || at.compareTo(start) > 0 ? null : at;
    }

    // By search.

    private PriceMargin searched(Bid mover, String element, Exact price) {
      String bidder = mover.tender.bidder();
      if (others.size() >= SEARCHED) {
        return new PriceMargin(
            bidder,
            element,
            price,
            Figure.none("prices are searched for among at most " + SEARCHED + " tenders"),
            null);
      }
      if (price.signum() <= 0) {
        return new PriceMargin(
            bidder, element, price, Figure.none("the price is zero or below"), null);
      }
      boolean upwards = mover == first;
      Exact held = price;
      Exact moved = null;
      for (int i = 1; i <= DOUBLINGS && moved == null; i++) {
        Exact next = upwards ? held.times(TWO) : held.dividedBy(TWO);
        if (firstAt(mover, element, next)) {
          held = next;
        } else {
          moved = next;
        }
      }
      if (moved == null) {
        return new PriceMargin(
            bidder,
            element,
            price,
            Figure.none(
                upwards
                    ? "no price up to a million times as high changes the first"
                    : "no price down to a millionth changes the first"),
            null);
      }
      while (held.minus(moved).abs().compareTo(UNIT) > 0) {
        Exact middle = held.plus(moved).dividedBy(TWO).rounded(2, RoundingMode.HALF_EVEN);
        if (middle.equals(held) || middle.equals(moved)) {
          break;
        }
        if (firstAt(mover, element, middle)) {
          held = middle;
        } else {
          moved = middle;
        }
      }
      return new PriceMargin(
          bidder, element, price, Figure.of(moved), whoAt(mover, element, moved));
    }

    private LotAssessment at(Bid mover, String element, Exact price) {
      LotAssessment moved =
          LotAssessment.open(
              lot.lot(), Map.of(), Map.of(mover.tender.bidder(), Map.of(element, price)));
      moved.evaluate();
      return moved;
    }

    private boolean firstAt(Bid mover, String element, Exact price) {
      LotAssessment moved = at(mover, element, price);
      return new Margins(moved, first.tender.bidder(), Steps.dropped()).leads();
    }

    private @Nullable String whoAt(Bid mover, String element, Exact price) {
      LotAssessment moved = at(mover, element, price);
      Bid best = null;
      for (Bid bid : moved.bids()) {
        if (!bid.admitted()
            || bid.tender.bidder().equals(first.tender.bidder())
            || !(bid.score instanceof Figure.Calculated<Exact>)) {
          continue;
        }
        if (best == null) {
          best = bid;
        } else {
          int compared = score(bid).compareTo(score(best));
          best = (moved.combining().highestWins() ? compared > 0 : compared < 0) ? bid : best;
        }
      }
      return best == null ? null : best.tender.bidder();
    }
  }
}
