package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.tender.FieldOfBids;
import org.jspecify.annotations.Nullable;

/** Scores the criteria that wait for the field of bids: prices, and marks against the best mark. */
final class FieldScores {

  /** More names than this are counted, not told. */
  private static final int MOST_TOLD = 5;

  private final LotAssessment lot;
  private final List<Bid> field;
  private final List<String> raised = new ArrayList<>();
  private final List<String> lowered = new ArrayList<>();
  private final List<String> negative = new ArrayList<>();

  FieldScores(LotAssessment lot) {
    this.lot = lot;
    this.field = lot.bids().stream().filter(bid -> !bid.out()).toList();
  }

  void score() {
    for (CriteriaTree.Node node : lot.tree().nodes()) {
      Assessment assessment = node.criterion.assessment();
      if (assessment instanceof Assessment.Priced priced) {
        for (Bid bid : lot.bids()) {
          bid.basis[node.index] = PriceRules.properties(priced.formula()).id();
        }
        priced(node, priced);
      } else if (assessment instanceof Assessment.Marked marked
          && marked.conversion() == MarkConversion.OVER_BEST) {
        overBest(node);
      }
    }
  }

  private void priced(CriteriaTree.Node node, Assessment.Priced priced) {
    PriceRule<?> rule = PriceRules.of(priced.formula());
    Function<Bid, Figure<Exact>> price = bid -> Prices.of(bid, priced.element());
    Figure<PriceField> prices = Figure.of(PriceField.NONE);
    if (rule.properties().relative()) {
      prices = field(node, rule.properties().id(), "price", price);
      if (rule.dividesByPrices()) {
        prices = refuseZero(prices);
      }
      prices = measured(node, rule, priced, prices);
    }
    lot.keepField(node, prices);
    for (Bid bid : lot.bids()) {
      if (bid.out()) {
        lot.setPoints(bid, node, Figure.none(LotAssessment.out()));
      } else if (price.apply(bid) instanceof Figure.NotCalculable<Exact> none) {
        if (!lot.publishedPoints(bid, node)) {
          lot.setPoints(bid, node, none);
        }
      } else if (node.available == null) {
        lot.setPoints(bid, node, Figure.none("importance is stated without numbers"));
      } else {
        LotAssessment.notePublished(bid, node);
        Exact value = price.apply(bid).orElseThrow();
        if (prices instanceof Figure.NotCalculable<PriceField> none) {
          // The winner's price is often published alone, and everyone's points beside it.
          if (!lot.publishedPoints(bid, node)) {
            lot.setPoints(bid, node, Figure.none(none.reason()));
          }
        } else {
          lot.setPoints(bid, node, points(bid, node, priced, rule, value, prices.orElseThrow()));
        }
      }
    }
    say(node);
  }

  private Figure<Exact> points(
      Bid bid,
      CriteriaTree.Node node,
      Assessment.Priced priced,
      PriceRule<?> rule,
      Exact price,
      PriceField prices) {
    Expression given = rule.pointsOf(priced.formula(), node.weight(), price, prices);
    Expression kept = clipped(priced.clipping(), given);
    int moved = kept.value().compareTo(given.value());
    if (moved != 0) {
      (moved > 0 ? raised : lowered).add(bid.name);
    }
    if (kept.value().signum() < 0) {
      negative.add(bid.name);
    }
    return lot.points(bid.name + ": " + node.criterion.name(), kept);
  }

  /** What a floor, a ceiling or the lack of one did to the points of a criterion. */
  private void say(CriteriaTree.Node node) {
    say(node, "points raised to the floor", raised);
    say(node, "points lowered to the ceiling", lowered);
    say(node, "points below 0", negative);
  }

  private void say(CriteriaTree.Node node, String what, List<String> names) {
    if (!names.isEmpty()) {
      List<String> told = names.subList(0, Math.min(MOST_TOLD, names.size()));
      lot.note(
          node.criterion.name()
              + ": "
              + what
              + " for "
              + String.join(", ", told)
              + (names.size() > MOST_TOLD ? " and " + (names.size() - MOST_TOLD) + " more" : "")
              + ".");
    }
    names.clear();
  }

  private static Expression clipped(Clipping clipping, Expression points) {
    if (!(clipping instanceof Clipping.Clipped range)) {
      return points;
    }
    Expression clipped = points;
    if (range.lowest() != null) {
      clipped = clipped.atLeast(Exact.of(range.lowest()));
    }
    return range.highest() == null ? clipped : clipped.atMost(Exact.of(range.highest()));
  }

  /** Finds the price from which the formula measures, and whether it has a value at all. */
  private Figure<PriceField> measured(
      CriteriaTree.Node node,
      PriceRule<?> rule,
      Assessment.Priced priced,
      Figure<PriceField> prices) {
    if (prices instanceof Figure.NotCalculable<PriceField>) {
      return prices;
    }
    PriceField known = prices.orElseThrow();
    String gap = rule.gapIn(priced.formula(), known);
    if (gap != null) {
      return Figure.none(gap);
    }
    Expression reference = rule.referenceIn(priced.formula(), known);
    if (reference != null) {
      lot.steps()
          .add(() -> reference.step(node.criterion.name() + ", reference price (Pref)", null));
      known.measureFrom(reference.as("Pref"));
      lot.measuredFrom(node.criterion.id(), reference.value());
    }
    return prices;
  }

  private static Figure<PriceField> refuseZero(Figure<PriceField> prices) {
    return prices.toOptional().isPresent() && prices.orElseThrow().lowest().signum() <= 0
        ? Figure.none("a price in the field is not above zero, and the formula divides by prices")
        : prices;
  }

  private void overBest(CriteriaTree.Node node) {
    Figure<PriceField> marks = field(node, "over-best", "mark", bid -> bid.mark(node));
    for (Bid bid : lot.bids()) {
      if (bid.points[node.index] != null) {
        continue; // published points already stand
      }
      if (bid.out()) {
        lot.setPoints(bid, node, Figure.none(LotAssessment.out()));
      } else if (node.available == null) {
        lot.setPoints(bid, node, Figure.none("importance is stated without numbers"));
      } else if (bid.mark(node) instanceof Figure.NotCalculable<Exact> none) {
        lot.setPoints(bid, node, none);
      } else if (marks instanceof Figure.NotCalculable<PriceField> none) {
        lot.setPoints(bid, node, Figure.none(none.reason()));
      } else if (marks.orElseThrow().highest().signum() == 0) {
        lot.setPoints(bid, node, Figure.none("the best mark in the field is 0"));
      } else {
        lot.setPoints(
            bid,
            node,
            lot.points(
                bid.name + ": " + node.criterion.name(),
                Expression.of("W", node.weight())
                    .times(Expression.of("mark", bid.mark(node).orElseThrow()))
                    .over(Expression.of("best mark", marks.orElseThrow().highest()))));
      }
    }
  }

  /** The lowest and highest in the field, if every tender in it has a figure; kept either way. */
  private Figure<PriceField> field(
      CriteriaTree.Node node, String formula, String what, Function<Bid, Figure<Exact>> figure) {
    String unknown = missing(what, figure);
    List<Bid> known = new ArrayList<>(field.stream().filter(Bid::admitted).toList());
    known.sort(Comparator.comparing(bid -> bid.tender.bidder()));
    Figure<Exact> lowest;
    Figure<Exact> highest;
    if (unknown != null) {
      lowest = Figure.none(unknown);
      highest = Figure.none(unknown);
    } else {
      lowest = end(known, figure, true);
      highest = end(known, figure, false);
    }
    FieldOfBids ends =
        new FieldOfBids(
            node.criterion.id(),
            formula,
            known.stream().map(bid -> bid.tender.bidder()).toList(),
            lowest,
            highest,
            null);
    lot.addField(ends);
    lot.steps()
        .add(() -> Step.fact(node.criterion.name() + ", tenders in the field", names(known)));
    lot.steps().add(() -> Step.fact("Lowest " + what + " in the field", lowest.toString()));
    lot.steps().add(() -> Step.fact("Highest " + what + " in the field", highest.toString()));
    return unknown != null
        ? Figure.none(unknown)
        : Figure.of(
            new PriceField(known.stream().map(bid -> figure.apply(bid).orElseThrow()).toList()));
  }

  private static String names(List<Bid> bids) {
    return bids.isEmpty() ? "none" : String.join(", ", bids.stream().map(bid -> bid.name).toList());
  }

  private static Figure<Exact> end(
      List<Bid> bids, Function<Bid, Figure<Exact>> figure, boolean lowest) {
    Optional<Exact> end =
        bids.stream()
            .map(bid -> figure.apply(bid).orElseThrow())
            .reduce(lowest ? Exact::min : Exact::max);
    return end.isPresent() ? Figure.of(end.get()) : Figure.none("no tender is in the field");
  }

  /** Why the ends of the field are not known; null if they are. */
  private @Nullable String missing(String what, Function<Bid, Figure<Exact>> figure) {
    String undetermined = lot.undetermined();
    if (undetermined != null) {
      return undetermined;
    }
    if (field.isEmpty()) {
      return "no tender is in the field";
    }
    List<Bid> without =
        field.stream().filter(bid -> figure.apply(bid).toOptional().isEmpty()).toList();
    return without.isEmpty()
        ? null
        : "the lowest and highest "
            + what
            + " are not known, since "
            + without.size()
            + " of "
            + field.size()
            + " tenders in the field "
            + (without.size() == 1 ? "has" : "have")
            + " no known "
            + what;
  }
}
