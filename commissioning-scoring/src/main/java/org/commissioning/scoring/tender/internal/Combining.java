package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Rounding;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** Works out the figure by which tenders are put in order. */
final class Combining {

  private static final String POINTS = "points";

  private final Combination combination;
  private final CombinationRule rule;
  private final CriteriaTree tree;
  private final Prices prices;
  private final Roundings roundings;
  private final Steps steps;
  private final PriceAndQuality figure;
  private Figure<PriceAndQuality.Ends> ends = Figure.none("the field of bids is not known");

  Combining(
      Combination combination, CriteriaTree tree, Prices prices, Roundings roundings, Steps steps) {
    this.combination = combination;
    this.rule = CombinationRules.rule(combination);
    this.tree = tree;
    this.prices = prices;
    this.roundings = roundings;
    this.steps = steps;
    this.figure = new PriceAndQuality(combination, tree.pointsThereAre(), steps);
  }

  /** True if the figure of a tender looks at the others in the field. */
  boolean relative() {
    return figure.relative();
  }

  /** True if the price of an element enters the figure itself, or lets a tender in. */
  boolean looksAt(String element) {
    return PriceAndQuality.element(combination).equals(element);
  }

  boolean highestWins() {
    return rule.highestWins();
  }

  /**
   * Looks at the field once all of it is scored.
   *
   * @param admitted the tenders in the field
   * @param undetermined why the field is not known; null if it is
   */
  void look(List<Bid> admitted, @Nullable String undetermined) {
    ends = undetermined == null ? ends(admitted) : Figure.none(undetermined);
    if (ends instanceof Figure.Calculated<PriceAndQuality.Ends>) {
      PriceAndQuality.Ends known = ends.orElseThrow();
      steps.add(() -> Step.fact("Lowest price in the field", known.lowestPrice().toString()));
      steps.add(() -> Step.fact("Best quality in the field", known.bestQuality().toString()));
      steps.add(() -> Step.fact("Least quality in the field", known.leastQuality().toString()));
    }
  }

  private Figure<PriceAndQuality.Ends> ends(List<Bid> admitted) {
    if (admitted.isEmpty()) {
      return Figure.none("no tender is in the field");
    }
    PriceAndQuality.Ends found = null;
    for (Bid bid : admitted) {
      Figure<Exact> price = Prices.of(bid, PriceAndQuality.element(combination));
      Figure<Expression> quality = topPoints(bid);
      if (price instanceof Figure.NotCalculable<Exact> none) {
        return Figure.none(bid.name + " is in the field and has no known price: " + none.reason());
      } else if (quality instanceof Figure.NotCalculable<Expression> none) {
        return Figure.none(
            bid.name + " is in the field and has no known quality points: " + none.reason());
      }
      Exact p = price.orElseThrow();
      Exact q = quality.orElseThrow().value();
      found =
          found == null
              ? new PriceAndQuality.Ends(p, q, q)
              : new PriceAndQuality.Ends(
                  found.lowestPrice().min(p),
                  found.bestQuality().max(q),
                  found.leastQuality().min(q));
    }
    return found == null ? Figure.none("no tender is in the field") : Figure.of(found);
  }

  /** The figure of an admitted bid. */
  Figure<Exact> of(Bid bid) {
    if (combination instanceof Combination.WeightedSum) {
      return total("Total", topPoints(bid), POINTS);
    } else if (combination instanceof Combination.QualityBased
        || combination instanceof Combination.FitToBudget) {
      return total("Quality points", topPoints(bid), POINTS);
    } else if (combination instanceof Combination.AwardOnValue value) {
      return priceLessValue(bid, value);
    } else if (combination instanceof Combination.LowestPrice) {
      return total("Price", price(bid), prices.currency());
    } else if (combination instanceof Combination.Judgement) {
      return Figure.none("the published rules judge the order, they do not work it out");
    }
    return priceAndQuality(bid);
  }

  private Figure<Expression> price(Bid bid) {
    return Prices.of(bid, PriceAndQuality.element(combination))
        .map(price -> Expression.of("P", price));
  }

  private Figure<Expression> topPoints(Bid bid) {
    List<Expression> terms = new ArrayList<>();
    for (CriteriaTree.Node node : tree.tops()) {
      if (node.pointless) {
        continue;
      }
      Figure<Exact> points = bid.points(node);
      if (points instanceof Figure.NotCalculable<Exact>) {
        return missing(node, points).map(Expression::number);
      }
      terms.add(Expression.of(node.criterion.id(), points.orElseThrow()));
    }
    return Figure.of(Expression.sum(terms));
  }

  /** A price set against the quality points, outside the criteria. */
  private Figure<Exact> priceAndQuality(Bid bid) {
    Figure<Expression> quality = topPoints(bid);
    if (quality instanceof Figure.NotCalculable<Expression> none) {
      return Figure.none(none.reason());
    }
    Expression points = quality.orElseThrow();
    steps.add(() -> points.step("Quality points", POINTS));
    if (combination instanceof Combination.PricePerQualityPoint && points.value().signum() <= 0) {
      return Figure.none("the tender has no quality points to divide its price by");
    }
    Figure<Expression> price = price(bid);
    if (price instanceof Figure.NotCalculable<Expression> none) {
      return Figure.none(none.reason());
    }
    Expression p = price.orElseThrow();
    if (p.value().signum() <= 0 && figure.divides()) {
      return Figure.none("the price is not above zero");
    }
    Expression q = points.as("Q");
    if (!relative()) {
      return total(label(), Figure.of(figure.alone(p, q)), unit());
    }
    if (ends instanceof Figure.NotCalculable<PriceAndQuality.Ends> none) {
      return Figure.none(none.reason());
    }
    PriceAndQuality.Ends field = ends.orElseThrow();
    if (combination instanceof Combination.BestCombined && field.bestQuality().signum() <= 0) {
      return Figure.none("the best quality in the field is 0");
    }
    return total(label(), Figure.of(figure.inField(p, q, field)), unit());
  }

  private Figure<Exact> priceLessValue(Bid bid, Combination.AwardOnValue value) {
    List<Expression> values = new ArrayList<>();
    for (Combination.QualityValue each : value.values()) {
      CriteriaTree.Node node = tree.get(each.criterion());
      Figure<Exact> mark = bid.mark(node);
      if (mark instanceof Figure.NotCalculable<Exact>) {
        return missing(node, mark);
      }
      Expression worth =
          Expression.of("V", Exact.of(each.atFullMarks()))
              .times(Expression.of("mark", mark.orElseThrow()))
              .over(Expression.of("highest mark", node.highestMark()));
      steps.add(() -> worth.step(node.criterion.name() + ", value", prices.currency()));
      values.add(worth.as("value of " + node.criterion.id()));
    }
    Expression worth = Expression.sum(values);
    return total(label(), price(bid).map(p -> p.minus(worth)), prices.currency());
  }

  private Figure<Exact> total(String label, Figure<Expression> figure, @Nullable String unit) {
    return figure.map(
        expression -> {
          Expression rounded = roundings.apply(Rounding.Stage.TOTAL, expression);
          steps.add(() -> rounded.step(label, unit));
          return rounded.value();
        });
  }

  private String label() {
    return switch (rule.measure()) {
      case POINTS, NOTHING -> "Combined score";
      case MONEY -> "Price";
      case MONEY_FOR_A_POINT -> "Price for a quality point";
      case MONEY_LESS_VALUE -> "Price less the value of quality";
      case MONEY_WITH_QUALITY -> "Price with quality taken into account";
      case INDEX -> "Index";
    };
  }

  private @Nullable String unit() {
    return switch (rule.measure()) {
      case POINTS -> POINTS;
      case INDEX, NOTHING -> null;
      case MONEY, MONEY_FOR_A_POINT, MONEY_LESS_VALUE, MONEY_WITH_QUALITY -> prices.currency();
    };
  }

  /** What that figure counts. */
  String measure() {
    return switch (rule.measure()) {
      case POINTS -> POINTS;
      case INDEX -> "index";
      case MONEY_FOR_A_POINT -> prices.currency() + " for a quality point";
      case MONEY_LESS_VALUE -> prices.currency() + ", price less the value of quality";
      case MONEY_WITH_QUALITY -> prices.currency() + ", price with quality taken into account";
      case MONEY, NOTHING -> prices.currency();
    };
  }

  /** The reason why a sum lacks a part, naming the part. */
  static Figure<Exact> missing(CriteriaTree.Node part, Figure<Exact> figure) {
    return figure instanceof Figure.NotCalculable<Exact> none
        ? new Figure.NotCalculable<>(
            part.leaf() ? part.criterion.name() + ": " + none.reason() : none.reason(),
            none.threshold(),
            none.observed())
        : figure;
  }
}
