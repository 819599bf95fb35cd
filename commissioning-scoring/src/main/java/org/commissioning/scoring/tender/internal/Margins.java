package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.AwardMargins;
import org.commissioning.scoring.tender.AwardMargins.PriceMargin;
import org.commissioning.scoring.tender.AwardMargins.ScoreMargin;
import org.commissioning.scoring.tender.AwardMargins.Turn;
import org.commissioning.scoring.tender.AwardMargins.WeightMargin;
import org.jspecify.annotations.Nullable;

/**
 * How far one figure must move before the first is no longer first alone: solved for where the
 * result is a sum that can be solved, else searched for by evaluating anew.
 */
final class Margins {

  private static final Exact HUNDRED = Exact.of(100);
  private static final String NO_LOWER_MARK = "no lower mark changes the first";
  private static final String NO_HIGHER_MARK = "no higher mark changes the first";
  private static final String NO_WEIGHT = "no other weight on this side changes the first";

  private final LotAssessment lot;
  private final Map<String, String> names;
  private final Steps steps;
  private final CriteriaTree tree;
  private final Combination combination;
  private final Bid first;
  private final List<Bid> others = new ArrayList<>();
  private final List<Bid> movers = new ArrayList<>();
  private final boolean sum;
  private final Moves moves;
  private final Set<String> notes = new LinkedHashSet<>();

  /**
   * @param lot an assessment in which nothing is rounded
   * @param winner who is first as the rules state it
   */
  Margins(LotAssessment lot, Map<String, String> names, String winner, Steps steps) {
    this.lot = lot;
    this.names = names;
    this.steps = steps;
    this.tree = lot.tree();
    this.combination = lot.lot().rules().combination();
    this.sum =
        combination instanceof Combination.WeightedSum
            || combination instanceof Combination.QualityBased
            || combination instanceof Combination.FitToBudget;
    this.first = lot.bid(winner);
    movers.add(first);
    for (Bid bid : lot.bids()) {
      if (bid != first && bid.admitted()) {
        others.add(bid);
        movers.add(bid);
      }
    }
    // One that only a minimum or a price keeps out can come in when that moves.
    for (Bid bid : lot.bids()) {
      if (bid != first && bid.out() && couldComeIn(bid)) {
        movers.add(bid);
      }
    }
    this.moves = new Moves(lot, names, winner);
  }

  private boolean couldComeIn(Bid bid) {
    return bid.tender.exclusion() == null
        && bid.tender.gateOutcomes().stream().allMatch(outcome -> outcome.passed());
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /**
   * True if the first is ahead of every other before anything is rounded, and before tie-breaks.
   */
  boolean leads() {
    return Stand.of(lot, first.tender.bidder()).alone();
  }

  /** True if a criterion or what it is part of has a minimum. */
  static boolean minimumAt(CriteriaTree.Node node) {
    for (CriteriaTree.Node at = node; at != null; at = at.whole) {
      if (at.criterion.minimum() != null) {
        return true;
      }
    }
    return false;
  }

  /** True if no other tender is in the field, or could come in. */
  boolean nobodyElse() {
    return movers.size() < 2;
  }

  AwardMargins of() {
    String label = "Lot " + lot.lot().id() + ": ";
    steps.part(() -> label + "marks at which the winner changes");
    List<ScoreMargin> scores = scores();
    steps.part(() -> label + "weights at which the winner changes");
    List<WeightMargin> weights = weights();
    steps.part(() -> label + "prices at which the winner changes");
    return new AwardMargins(scores, weights, prices());
  }

  private void show(String what, Turn lower, Turn higher) {
    steps.add(() -> Step.fact(what + ", lower", words(lower)));
    steps.add(() -> Step.fact(what + ", higher", words(higher)));
  }

  /** Shows a solved level; one outside the range in which the figure can move is none. */
  private void show(String what, Expression level, @Nullable String outside) {
    steps.add(
        () -> {
          Step step = level.step(what, null);
          String value = step.value() + (outside == null ? "" : ", outside " + outside + ": none");
          return new Step(step.label(), step.formula(), step.substitution(), value, step.unit());
        });
  }

  private String words(Turn turn) {
    if (turn.at() instanceof Figure.NotCalculable<Exact> none) {
      return none.reason();
    }
    return turn.at()
        + (turn.rival() == null ? "" : ", " + lot.bid(turn.rival()).name)
        + (turn.heldAt() == null ? "" : " (found by search; still first at " + turn.heldAt() + ")");
  }

  private static Exact score(Bid bid) {
    return bid.score.orElseThrow();
  }

  // Marks.

  private List<ScoreMargin> scores() {
    List<ScoreMargin> margins = new ArrayList<>();
    for (CriteriaTree.Node node : tree.nodes()) {
      if (!(node.criterion.assessment() instanceof Assessment.Marked marked)
          || !(enters(node) || minimumAt(node))) {
        continue;
      }
      boolean solved =
          sum && marked.conversion() == MarkConversion.OVER_MAXIMUM && !minimumAt(node);
      for (Bid bid : movers) {
        if (!(bid.mark(node) instanceof Figure.Calculated<Exact> known)) {
          notes.add(
              "There are no margins of marks on "
                  + node.criterion.name()
                  + ": not every mark behind its points is known.");
          continue;
        }
        Exact mark = known.value();
        Turn lower;
        Turn higher;
        if (solved && bid.admitted()) {
          Turn turn = solved(bid, node, marked, mark);
          lower = bid == first ? turn : Turn.none(NO_LOWER_MARK);
          higher = bid == first ? Turn.none(NO_HIGHER_MARK) : turn;
        } else {
          lower = moves.mark(bid, node, marked, mark, false);
          higher = moves.mark(bid, node, marked, mark, true);
          show(bid.name + ": " + node.criterion.name(), lower, higher);
        }
        noteSteps(scale(marked.scale()));
        margins.add(new ScoreMargin(bid.tender.bidder(), node.criterion.id(), mark, lower, higher));
      }
    }
    return margins;
  }

  /** A mean can lie between two steps of a scale, a mark that somebody gives cannot. */
  private void noteSteps(ScoringScale scale) {
    ScoreOfRecord record = lot.lot().rules().scoreOfRecord();
    BigDecimal step = scale.step();
    if (step != null
        && (record instanceof ScoreOfRecord.Consensus
            || record instanceof ScoreOfRecord.SingleEvaluator)) {
      notes.add(
          "Marks on the scale "
              + scale.id()
              + " are given in steps of "
              + step.stripTrailingZeros().toPlainString()
              + ": the first that changes the winner is the next step at or beyond the figure.");
    }
  }

  /** True if the marks on a criterion enter the figure by which tenders are put in order. */
  private boolean enters(CriteriaTree.Node node) {
    if (combination instanceof Combination.AwardOnValue value) {
      return value.values().stream()
          .anyMatch(
              each ->
                  each.criterion().equals(node.criterion.id()) && each.atFullMarks().signum() > 0);
    }
    return !(combination instanceof Combination.LowestPrice)
        && node.available != null
        && node.available.signum() > 0;
  }

  /** In a sum the mark of the first can only fall to another, and that of another only rise. */
  private Turn solved(Bid bid, CriteriaTree.Node node, Assessment.Marked marked, Exact mark) {
    boolean down = bid == first;
    Bid against = first;
    if (down) {
      if (others.isEmpty()) {
        return Turn.none(NO_LOWER_MARK);
      }
      against = others.get(0);
      for (Bid other : others) {
        against = score(other).compareTo(score(against)) > 0 ? other : against;
      }
    }
    Exact lead = score(first).minus(score(down ? against : bid));
    Expression move =
        Expression.of("L", lead)
            .over(Expression.of("W", node.weight()))
            .times(Expression.of("H", node.highestMark()));
    Expression from = Expression.of("mark", mark);
    Expression level = down ? from.minus(move) : from.plus(move);
    ScoringScale scale = scale(marked.scale());
    boolean outside =
        down
            ? level.value().compareTo(Exact.of(scale.lowest())) < 0
            : level.value().compareTo(Exact.of(scale.highest())) > 0;
    String range = "the scale of " + Exact.of(scale.lowest()) + " to " + Exact.of(scale.highest());
    show(bid.name + ": " + node.criterion.name(), level, outside ? range : null);
    return outside
        ? Turn.none(down ? NO_LOWER_MARK : NO_HIGHER_MARK)
        : new Turn(Figure.of(level.value()), null, (down ? against : bid).tender.bidder());
  }

  private ScoringScale scale(String id) {
    return lot.lot().rules().scales().stream()
        .filter(scale -> scale.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no scale '" + id + "'"));
  }

  // Weights.

  private List<WeightMargin> weights() {
    List<WeightMargin> margins = new ArrayList<>();
    if (combination instanceof Combination.LowestPrice) {
      notes.add("No weight enters the result: it is the price alone.");
      return margins;
    } else if (combination instanceof Combination.AwardOnValue value) {
      value.values().forEach(each -> margins.add(worth(each)));
      return margins;
    }
    noteStretched();
    Exact all = Exact.ZERO;
    for (CriteriaTree.Node node : tree.tops()) {
      if (node.available != null) {
        all = all.plus(node.available);
      }
    }
    for (CriteriaTree.Node node : tree.nodes()) {
      if (node.available == null || node.pointless || node.available.signum() <= 0) {
        continue;
      }
      WeightMargin margin = weight(node, all);
      margins.add(margin);
      if (!sum) {
        show(node.criterion.name(), margin.lower(), margin.higher());
      }
    }
    WeightMargin ofPrice = sum ? null : priceWeight();
    if (ofPrice != null) {
      margins.add(ofPrice);
      show("Weight of the price", ofPrice.lower(), ofPrice.higher());
    }
    return margins;
  }

  /** Points that stand in the rules beside a weight must go with it, or the formula is another. */
  private void noteStretched() {
    for (CriteriaTree.Node node : tree.nodes()) {
      if (node.criterion.assessment() instanceof Assessment.Priced priced
          && (priced.formula() instanceof PriceFormula.PercentageAboveLowest
              || priced.formula() instanceof PriceFormula.BenchmarkDeviation
              || priced.clipping() instanceof Clipping.Clipped)) {
        notes.add(
            "Where a weight moves, points that the rules state for "
                + node.criterion.name()
                + " are stretched with it.");
      }
    }
  }

  private WeightMargin weight(CriteriaTree.Node node, Exact all) {
    String id = node.criterion.id();
    if (node.weight().compareTo(all) >= 0) {
      Turn none = Turn.none("it carries all the weight");
      return new WeightMargin(id, node.weight(), none, none);
    }
    if (sum) {
      return solved(node, all);
    }
    return new WeightMargin(
        id, node.weight(), moves.weight(node, all, false), moves.weight(node, all, true));
  }

  private WeightMargin solved(CriteriaTree.Node node, Exact all) {
    Exact share = node.weight().dividedBy(all);
    Exact rest = Exact.ONE.minus(share);
    Nearest nearest = new Nearest(share, Exact.ZERO, Exact.ONE);
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
      String range = nearest.reaches(at.value()) ? null : "0 to 1";
      show(node.criterion.name() + ", against " + other.name, at, range);
      nearest.add(at.value(), other);
    }
    return new WeightMargin(
        node.criterion.id(), node.weight(), nearest.lower(all), nearest.higher(all));
  }

  /** The nearest places on either side at which another is level. */
  private static final class Nearest {
    private final Exact from;
    private final Exact lowest;
    private final @Nullable Exact highest;
    private @Nullable Exact below;
    private @Nullable Exact above;
    private @Nullable String belowRival;
    private @Nullable String aboveRival;

    Nearest(Exact from, Exact lowest, @Nullable Exact highest) {
      this.from = from;
      this.lowest = lowest;
      this.highest = highest;
    }

    /** True if the figure can move there. */
    boolean reaches(Exact at) {
      return at.compareTo(lowest) >= 0 && (highest == null || at.compareTo(highest) <= 0);
    }

    void add(Exact at, Bid rival) {
      if (!reaches(at)) {
        return;
      }
      if (at.compareTo(from) < 0 && (below == null || at.compareTo(below) > 0)) {
        below = at;
        belowRival = rival.tender.bidder();
      } else if (at.compareTo(from) > 0 && (above == null || at.compareTo(above) < 0)) {
        above = at;
        aboveRival = rival.tender.bidder();
      }
    }

    Turn lower(Exact times) {
      return turn(below, times, belowRival);
    }

    Turn higher(Exact times) {
      return turn(above, times, aboveRival);
    }

    private static Turn turn(@Nullable Exact at, Exact times, @Nullable String rival) {
      return at == null ? Turn.none(NO_WEIGHT) : new Turn(Figure.of(at.times(times)), null, rival);
    }
  }

  /** What full marks on a criterion are worth in money: the remainders are straight lines in it. */
  private WeightMargin worth(Combination.QualityValue value) {
    CriteriaTree.Node node = tree.get(value.criterion());
    Exact from = Exact.of(value.atFullMarks());
    Nearest nearest = new Nearest(from, Exact.ZERO, null);
    for (Bid other : others) {
      Exact better = first.mark(node).orElseThrow().minus(other.mark(node).orElseThrow());
      if (better.signum() != 0) {
        Expression at =
            Expression.of("V", from)
                .plus(
                    Expression.of("D", score(first).minus(score(other)))
                        .over(Expression.of("marks better", better))
                        .times(Expression.of("H", node.highestMark())));
        String range = nearest.reaches(at.value()) ? null : "what can be, 0 or more";
        show(node.criterion.name() + ", against " + other.name, at, range);
        nearest.add(at.value(), other);
      }
    }
    return new WeightMargin(
        value.criterion(), from, nearest.lower(Exact.ONE), nearest.higher(Exact.ONE));
  }

  /** The weight of a price that no criterion scores; null if it has none. */
  private @Nullable WeightMargin priceWeight() {
    if (combination instanceof Combination.BestCombined best) {
      return pricePercent(
          best.element(),
          Exact.of(best.pricePercent()),
          new Combination.BestCombined(best.element(), BigDecimal.ZERO),
          new Combination.BestCombined(best.element(), BigDecimal.valueOf(100)));
    } else if (combination instanceof Combination.QualityAndCost both) {
      return pricePercent(
          both.element(),
          Exact.of(both.pricePercent()),
          new Combination.QualityAndCost(both.element(), BigDecimal.ZERO),
          new Combination.QualityAndCost(both.element(), BigDecimal.valueOf(100)));
    } else if (combination instanceof Combination.UtilityIndex index) {
      return qualityOverPrice(
          index.element(),
          Exact.of(index.qualityWeight()),
          Exact.of(index.priceWeight()),
          new Combination.UtilityIndex(index.element(), BigDecimal.ZERO, BigDecimal.ONE),
          new Combination.UtilityIndex(index.element(), BigDecimal.ONE, BigDecimal.ONE));
    } else if (combination instanceof Combination.PriceAddition addition) {
      return qualityOverPrice(
          addition.element(),
          Exact.of(addition.qualityWeight()),
          Exact.of(addition.priceWeight()),
          new Combination.PriceAddition(addition.element(), BigDecimal.ZERO, BigDecimal.ONE),
          new Combination.PriceAddition(addition.element(), BigDecimal.ONE, BigDecimal.ONE));
    }
    notes.add("The way of combining gives the price no weight that could move.");
    return null;
  }

  /** The lead of the first over each other under another way of combining. */
  private List<Exact> leads(Combination under) {
    AwardRules rules = lot.lot().rules();
    AwardRules other =
        new AwardRules(
            rules.criteria(),
            rules.importance(),
            rules.scales(),
            rules.prices(),
            rules.scoreOfRecord(),
            under,
            rules.rounding(),
            rules.tieBreaks());
    Lot with =
        new Lot(
            lot.lot().id(),
            lot.lot().title(),
            other,
            lot.lot().tenders(),
            lot.lot().weightMinimums());
    LotAssessment moved = LotAssessment.open(with, names);
    moved.evaluate();
    Exact own = score(moved.bid(first.tender.bidder()));
    return others.stream().map(bid -> own.minus(score(moved.bid(bid.tender.bidder())))).toList();
  }

  private WeightMargin pricePercent(
      String element, Exact from, Combination atNothing, Combination atAll) {
    List<Exact> nothing = leads(atNothing);
    List<Exact> everything = leads(atAll);
    Nearest nearest = new Nearest(from, Exact.ZERO, HUNDRED);
    for (int i = 0; i < others.size(); i++) {
      Exact change = nothing.get(i).minus(everything.get(i));
      if (change.signum() != 0) {
        nearest.add(nothing.get(i).times(HUNDRED).dividedBy(change), others.get(i));
      }
    }
    return new WeightMargin(element, from, nearest.lower(Exact.ONE), nearest.higher(Exact.ONE));
  }

  /** Leads are straight lines in N, the weight of quality over that of price. */
  private WeightMargin qualityOverPrice(
      String element, Exact quality, Exact price, Combination atNothing, Combination atOne) {
    List<Exact> nothing = leads(atNothing);
    List<Exact> one = leads(atOne);
    Exact all = quality.plus(price);
    Nearest nearest = new Nearest(price, Exact.ZERO, all);
    for (int i = 0; i < others.size(); i++) {
      Exact change = nothing.get(i).minus(one.get(i));
      if (change.signum() != 0) {
        Exact n = nothing.get(i).dividedBy(change);
        if (n.signum() >= 0) {
          nearest.add(all.dividedBy(n.plus(Exact.ONE)), others.get(i));
        }
      }
    }
    return new WeightMargin(element, price, nearest.lower(Exact.ONE), nearest.higher(Exact.ONE));
  }

  // Prices.

  private List<PriceMargin> prices() {
    List<PriceMargin> margins = new ArrayList<>();
    if (lot.lot().rules().prices() == null) {
      return margins;
    }
    for (PriceElement element : lot.lot().rules().prices().elements()) {
      if (!counts(element.id())) {
        continue;
      }
      ClosedPrices closed =
          sum && !(combination instanceof Combination.FitToBudget)
              ? ClosedPrices.of(lot, first, others, element.id())
              : null;
      for (Bid bid : movers) {
        if (!(Prices.of(bid, element.id()) instanceof Figure.Calculated<Exact> price)) {
          continue;
        }
        ClosedPrices solver = bid.admitted() ? closed : null;
        Turn lower =
            solver != null
                ? solver.lower(bid)
                : moves.price(bid, element.id(), price.value(), false);
        Turn higher =
            solver != null
                ? solver.higher(bid)
                : moves.price(bid, element.id(), price.value(), true);
        margins.add(
            new PriceMargin(bid.tender.bidder(), element.id(), price.value(), lower, higher));
        show(bid.name + ": " + element.name(), lower, higher);
      }
    }
    return margins;
  }

  /** True if the price of an element enters the result. */
  private boolean counts(String element) {
    return tree.nodes().stream()
            .anyMatch(
                node ->
                    node.criterion.assessment() instanceof Assessment.Priced each
                        && each.element().equals(element))
        || lot.combining().looksAt(element);
  }
}
