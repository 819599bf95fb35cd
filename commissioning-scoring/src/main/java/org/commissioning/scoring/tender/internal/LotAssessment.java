package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PublishedScore;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.CriterionResult;
import org.commissioning.scoring.tender.FieldOfBids;
import org.commissioning.scoring.tender.LotEvaluation;
import org.commissioning.scoring.tender.Ranking;
import org.commissioning.scoring.tender.TenderResult;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one lot, in the order in which it must be done: what can be scored without
 * looking at other tenders, the gates, the field of bids that passed them, what is scored against
 * the field, and the order.
 */
public final class LotAssessment {

  private static final String OUT = "the tender is not in the field of bids";
  private static final String POINTS = "points";

  /** With fewer tenders in order, taking one out leaves nothing to reorder. */
  private static final int REORDERABLE = 3;

  private final Lot lot;
  private final Map<String, String> names;
  private final String label;
  private final AwardRules rules;
  private final Steps steps;
  private final CriteriaTree tree;
  private final Roundings roundings;
  private final Prices prices;
  private final RecordedMarks recorded;
  private final Combining combining;
  private final LotGates gates;
  private final List<Bid> bids = new ArrayList<>();
  private final List<FieldOfBids> fields = new ArrayList<>();
  private final Map<CriteriaTree.Node, Figure<PriceField>> priceFields = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  private LotAssessment(Lot lot, Map<String, String> names, String label, Steps steps) {
    this.lot = lot;
    this.names = names;
    this.label = label;
    this.rules = lot.rules();
    this.steps = steps;
    this.tree = new CriteriaTree(rules);
    this.roundings = new Roundings(rules.rounding());
    this.prices = new Prices(rules.prices(), roundings, steps);
    this.recorded = new RecordedMarks(rules.scoreOfRecord(), roundings, steps);
    this.combining = new Combining(rules.combination(), tree, prices, roundings, steps);
    this.gates = new LotGates(rules, tree, prices, steps, notes);
    for (Tender tender : lot.tenders()) {
      bids.add(
          new Bid(
              tender, names.getOrDefault(tender.bidder(), tender.bidder()), tree.nodes().size()));
    }
  }

  /** Assesses a lot that the steps call by its id. */
  public static LotEvaluation of(Lot lot, Map<String, String> names, Steps steps) {
    return of(lot, names, "Lot " + lot.id(), steps);
  }

  /**
   * Assesses a lot.
   *
   * @param lot a valid lot with tenders
   * @param names the bidders' names by id
   * @param label what the steps call it
   * @param steps where the steps are left
   */
  public static LotEvaluation of(Lot lot, Map<String, String> names, String label, Steps steps) {
    return new LotAssessment(lot, names, label, steps).evaluate();
  }

  /**
   * A lot that is yet to be assessed, without steps, so that what it is made of can be looked at.
   */
  static LotAssessment open(Lot lot, Map<String, String> names) {
    return new LotAssessment(lot, names, "Lot " + lot.id(), Steps.dropped());
  }

  /** The same with other evaluated prices, by bidder and element. */
  static LotAssessment open(
      Lot lot, Map<String, String> names, Map<String, Map<String, Exact>> prices) {
    LotAssessment assessment = open(lot, names);
    for (Bid bid : assessment.bids) {
      bid.moved.putAll(prices.getOrDefault(bid.tender.bidder(), Map.of()));
    }
    return assessment;
  }

  /**
   * The order of the tenders without one of them. What was scored before the field was looked at is
   * taken over from this assessment, since no other tender had a part in it.
   */
  Figure<Ranking> without(Bid removed) {
    LotAssessment less = new LotAssessment(lot, names, label, Steps.dropped());
    less.bids.removeIf(bid -> bid.tender.bidder().equals(removed.tender.bidder()));
    for (Bid bid : less.bids) {
      for (Bid before : bids) {
        if (before.tender.bidder().equals(bid.tender.bidder())) {
          less.takeOver(before, bid);
        }
      }
    }
    less.score();
    return less.ranking();
  }

  private void takeOver(Bid before, Bid bid) {
    bid.prices.putAll(before.prices);
    bid.failures.addAll(before.failures);
    bid.needs.addAll(before.needs);
    for (CriteriaTree.Node node : tree.nodes()) {
      bid.marks[node.index] = before.marks[node.index];
      boolean published =
          node.criterion.assessment() instanceof Assessment.Marked
              && "as published".equals(before.basis[node.index]);
      if (!node.late || published) {
        bid.points[node.index] = before.points[node.index];
        bid.basis[node.index] = before.basis[node.index];
      }
    }
  }

  /** True if a tender failed, or can fail, a minimum that waits for the field. */
  boolean failsLate() {
    return tree.nodes().stream().anyMatch(LotGates::waits);
  }

  LotEvaluation evaluate() {
    recorded.panel(bids);
    for (Bid bid : bids) {
      steps.part(() -> heading(bid) + ": marks, prices and gates");
      prices.evaluate(bid);
      early(bid);
      gates.early(bid);
    }
    score();
    steps.part(() -> label + ": order");
    Figure<Ranking> ranking = ranking();
    addNotes(ranking);
    return new LotEvaluation(
        lot.id(),
        lot.title(),
        CombinationRules.of(rules.combination()).id(),
        fields,
        bids.stream().map(this::result).toList(),
        ranking,
        notes,
        List.of());
  }

  /** What waits for the field of bids. */
  private void score() {
    steps.part(() -> label + ": the field of bids");
    new FieldScores(this).score();
    for (Bid bid : bids) {
      steps.part(() -> heading(bid) + ": points");
      subtotals(bid, true);
      gates.late(bid);
      if (!combining.relative()) {
        combine(bid);
      }
    }
    if (combining.relative()) {
      steps.part(() -> label + ": price and quality in the field");
      combining.look(bids.stream().filter(Bid::admitted).toList(), undetermined());
      for (Bid bid : bids) {
        steps.part(() -> heading(bid) + ": combined");
        combine(bid);
      }
    }
  }

  private String heading(Bid bid) {
    return label + ", " + bid.name;
  }

  // What is scored before other tenders or prices are looked at.

  private void early(Bid bid) {
    for (CriteriaTree.Node node : tree.nodes()) {
      Assessment assessment = node.criterion.assessment();
      if (assessment instanceof Assessment.Marked marked) {
        recorded.settle(bid, node);
        boolean stands =
            rules.scoreOfRecord() instanceof ScoreOfRecord.PublishedFinal
                && bid.mark(node).toOptional().isEmpty()
                && publishedPoints(bid, node);
        if (!stands) {
          notePublished(bid, node);
          if (marked.conversion() == MarkConversion.OVER_MAXIMUM) {
            setPoints(bid, node, pointsOverMaximum(bid, node));
          }
        }
      } else if (assessment instanceof Assessment.AsPublished) {
        bid.basis[node.index] = "as published";
        if (!publishedPoints(bid, node)) {
          setPoints(bid, node, Figure.none("no points are published"));
        }
      } else if (assessment instanceof Assessment.PassFail) {
        setPoints(bid, node, Figure.none("a pass/fail criterion carries no points"));
      }
    }
    subtotals(bid, false);
  }

  /** Points as published, if there are any and nothing was worked out; true if they now stand. */
  boolean publishedPoints(Bid bid, CriteriaTree.Node node) {
    PublishedScore score = bid.publishedScore(node.criterion.id());
    if (score == null || score.unit() != ScoreUnit.POINTS) {
      return false;
    }
    bid.basis[node.index] = "as published";
    setPoints(bid, node, Figure.of(Exact.of(score.score())));
    steps.add(
        () ->
            new Step(
                node.criterion.name() + ", points as published",
                null,
                null,
                Exact.of(score.score()).toString(),
                POINTS));
    return true;
  }

  /** Published points beside something that is worked out are kept for comparison only. */
  static void notePublished(Bid bid, CriteriaTree.Node node) {
    PublishedScore score = bid.publishedScore(node.criterion.id());
    if (score != null && score.unit() == ScoreUnit.POINTS) {
      bid.published[node.index] = score.score();
    }
  }

  private Figure<Exact> pointsOverMaximum(Bid bid, CriteriaTree.Node node) {
    if (node.available == null) {
      return Figure.none("importance is stated without numbers");
    }
    Figure<Exact> mark = bid.mark(node);
    if (mark.toOptional().isEmpty()) {
      return mark;
    }
    Expression points =
        Expression.of("W", node.weight())
            .times(Expression.of("mark", mark.orElseThrow()))
            .over(Expression.of("highest mark", node.highestMark()));
    return points(node.criterion.name(), points);
  }

  /** Rounds the points as stated and shows how they came about. */
  Figure<Exact> points(String label, Expression expression) {
    Expression points = roundings.apply(Rounding.Stage.CRITERION, expression);
    steps.add(() -> points.step(label + ", points", POINTS));
    return Figure.of(points.value());
  }

  void setPoints(Bid bid, CriteriaTree.Node node, Figure<Exact> points) {
    bid.points[node.index] = points;
  }

  /** Sub-totals: of the criteria that wait for the field if {@code late}, else of the others. */
  private void subtotals(Bid bid, boolean late) {
    for (CriteriaTree.Node node : tree.partsFirst()) {
      if (!node.leaf() && node.late == late) {
        bid.basis[node.index] = "sum of its sub-criteria";
        setPoints(bid, node, sum(bid, node.parts, node));
      }
    }
  }

  /** The sum of the points of some criteria, or the first reason why there is none. */
  private Figure<Exact> sum(Bid bid, List<CriteriaTree.Node> parts, CriteriaTree.Node whole) {
    List<Expression> terms = new ArrayList<>();
    for (CriteriaTree.Node part : parts) {
      if (part.pointless) {
        continue;
      }
      Optional<Exact> points = bid.points(part).toOptional();
      if (points.isEmpty()) {
        return Combining.missing(part, bid.points(part));
      }
      terms.add(Expression.of(part.criterion.id(), points.get()));
    }
    if (terms.isEmpty()) {
      return Figure.none("a criterion made up of gates carries no points");
    }
    Expression sum = roundings.apply(Rounding.Stage.SUBTOTAL, Expression.sum(terms));
    steps.add(() -> sum.step(whole.criterion.name() + ", sub-total", POINTS));
    return Figure.of(sum.value());
  }

  private void combine(Bid bid) {
    bid.score = bid.admitted() ? combining.of(bid) : Figure.none(bid.out() ? OUT : bid.standing());
  }

  private Figure<Ranking> ranking() {
    if (rules.combination() instanceof Combination.Judgement) {
      return Figure.none("the published rules judge the order, they do not work it out");
    }
    for (Bid bid : bids) {
      if (!bid.out() && !bid.needs.isEmpty()) {
        return Figure.none("whether " + bid.name + " is in the field of bids " + bid.standing());
      }
    }
    List<Bid> admitted = bids.stream().filter(Bid::admitted).toList();
    if (admitted.isEmpty()) {
      return Figure.none("no tender passed every gate");
    }
    List<Bid> without = admitted.stream().filter(bid -> bid.score.toOptional().isEmpty()).toList();
    if (!without.isEmpty()) {
      String reason = ((Figure.NotCalculable<Exact>) without.get(0).score).reason();
      return Figure.none(
          without.get(0).name
              + " cannot be placed ("
              + reason
              + ")"
              + (without.size() == 1 ? "" : ", nor can " + (without.size() - 1) + " more"));
    }
    return order(admitted);
  }

  private Figure<Ranking> order(List<Bid> admitted) {
    Order order =
        new Order(
            combining.measure(),
            combining.highestWins(),
            rules.tieBreaks(),
            tree,
            prices,
            roundings.places(Rounding.Stage.TOTAL),
            notes);
    if (rules.combination() instanceof Combination.ExtendedReferenceValue extended) {
      Exact best =
          admitted.stream().map(bid -> bid.score.orElseThrow()).reduce(Exact::max).orElseThrow();
      Exact least =
          best.times(Exact.of(100).minus(Exact.of(extended.corridorPercent())))
              .dividedBy(Exact.of(100));
      steps.add(() -> Step.fact("Lowest figure within the corridor", least.toString()));
      List<Bid> within = new ArrayList<>();
      for (Bid bid : admitted) {
        if (bid.score.orElseThrow().compareTo(least) >= 0) {
          within.add(bid);
        } else {
          notes.add(bid.name + " is below the corridor and has no place.");
        }
      }
      return order.within(within, extended.decidedBy(), steps);
    }
    return Figure.of(order.of(admitted, steps));
  }

  private void addNotes(Figure<Ranking> ranking) {
    List<String> relative =
        fields.stream()
            .map(field -> tree.get(field.criterion()))
            .filter(node -> node.available != null && node.available.signum() > 0)
            .map(node -> node.criterion.name())
            .toList();
    boolean counted =
        !(rules.combination() instanceof Combination.AwardOnValue)
            && !(rules.combination() instanceof Combination.LowestPrice);
    if (CombinationRules.of(rules.combination()).rankingParadoxPossible()
        && ranking.toOptional().isPresent()
        && bids.stream().filter(Bid::admitted).count() >= REORDERABLE) {
      notes.add(
          "The order is found against the other tenders: if a tender that did not win were taken"
              + " out, the order of the others could change.");
    }
    if (counted
        && !relative.isEmpty()
        && ranking.toOptional().filter(order -> order.places().size() >= REORDERABLE).isPresent()) {
      notes.add(
          String.join(", ", relative)
              + (relative.size() == 1 ? " is" : " are")
              + " scored against the other tenders: if a tender that did not win were taken out, the"
              + " order of the others could change.");
    }
    for (Bid bid : bids) {
      for (CriteriaTree.Node node : tree.nodes()) {
        if (bid.published[node.index] != null
            && bid.points(node).toOptional().isPresent()
            && Exact.of(bid.published[node.index]).compareTo(bid.points(node).orElseThrow()) != 0) {
          notes.add(
              bid.name
                  + ", "
                  + node.criterion.name()
                  + ": published as "
                  + Exact.of(bid.published[node.index])
                  + ", worked out as "
                  + bid.points(node).orElseThrow()
                  + ".");
        }
      }
    }
  }

  private TenderResult result(Bid bid) {
    List<CriterionResult> criteria = new ArrayList<>();
    for (CriteriaTree.Node node : tree.nodes()) {
      String basis = bid.basis[node.index];
      criteria.add(
          new CriterionResult(
              node.criterion.id(),
              node.criterion.parent(),
              node.criterion.name(),
              node.gate() ? null : node.available,
              basis == null ? "not scored" : basis,
              node.criterion.assessment() instanceof Assessment.Marked ? bid.mark(node) : null,
              bid.points(node),
              bid.published[node.index]));
    }
    return new TenderResult(
        bid.tender.bidder(), bid.name, bid.admission(), prices.results(bid), criteria, bid.score);
  }

  /** The tender of a bidder. */
  Bid bid(String bidder) {
    return bids.stream()
        .filter(bid -> bid.tender.bidder().equals(bidder))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no tender of '" + bidder + "'"));
  }

  // For FieldScores, which scores what waits for the field.

  List<Bid> bids() {
    return bids;
  }

  Lot lot() {
    return lot;
  }

  Prices prices() {
    return prices;
  }

  Combining combining() {
    return combining;
  }

  CriteriaTree tree() {
    return tree;
  }

  Steps steps() {
    return steps;
  }

  void note(String note) {
    notes.add(note);
  }

  void addField(FieldOfBids field) {
    fields.add(field);
  }

  /** Keeps the prices over which a criterion was scored. */
  void keepField(CriteriaTree.Node node, Figure<PriceField> field) {
    priceFields.put(node, field);
  }

  /** The prices over which a criterion was scored. */
  Figure<PriceField> fieldOf(CriteriaTree.Node node) {
    return priceFields.getOrDefault(node, Figure.none("the criterion scores no price"));
  }

  /** Keeps the price from which the formula of a criterion measures. */
  void measuredFrom(String criterion, Exact reference) {
    fields.replaceAll(
        field ->
            field.criterion().equals(criterion)
                ? new FieldOfBids(
                    criterion,
                    field.formula(),
                    field.bidders(),
                    field.lowest(),
                    field.highest(),
                    reference)
                : field);
  }

  static String out() {
    return OUT;
  }

  @Nullable String undetermined() {
    return bids.stream()
        .filter(bid -> !bid.out() && !bid.needs.isEmpty())
        .map(bid -> "whether " + bid.name + " is in the field of bids " + bid.standing())
        .findFirst()
        .orElse(null);
  }
}
