package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Rounding;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;

/** Works out the figure by which tenders are put in order. */
final class Combining {

  private static final String POINTS = "points";

  private final Combination combination;
  private final CriteriaTree tree;
  private final Prices prices;
  private final Roundings roundings;
  private final Steps steps;

  Combining(
      Combination combination, CriteriaTree tree, Prices prices, Roundings roundings, Steps steps) {
    this.combination = combination;
    this.tree = tree;
    this.prices = prices;
    this.roundings = roundings;
    this.steps = steps;
  }

  /** The figure of an admitted bid. */
  Figure<Exact> of(Bid bid) {
    if (combination instanceof Combination.WeightedSum) {
      return total("Total", topPoints(bid), POINTS);
    } else if (combination instanceof Combination.PricePerQualityPoint perPoint) {
      return pricePerPoint(bid, perPoint);
    } else if (combination instanceof Combination.AwardOnValue value) {
      return priceLessValue(bid, value);
    } else if (combination instanceof Combination.LowestPrice lowest) {
      return total(
          "Price",
          Prices.of(bid, lowest.element()).map(price -> Expression.of("P", price)),
          prices.currency());
    }
    return Figure.none("the published rules judge the order, they do not work it out");
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

  private Figure<Exact> pricePerPoint(Bid bid, Combination.PricePerQualityPoint rule) {
    Figure<Expression> quality = topPoints(bid);
    if (quality instanceof Figure.NotCalculable<Expression> none) {
      return Figure.none(none.reason());
    }
    Expression points = quality.orElseThrow();
    steps.add(() -> points.step("Quality points", POINTS));
    if (points.value().signum() <= 0) {
      return Figure.none("the tender has no quality points to divide its price by");
    }
    if (Prices.of(bid, rule.element()).toOptional().filter(p -> p.signum() <= 0).isPresent()) {
      return Figure.none("the price is zero once rounded");
    }
    return total(
        "Price for a quality point",
        Prices.of(bid, rule.element()).map(price -> Expression.of("P", price).over(points.as("Q"))),
        prices.currency());
  }

  private Figure<Exact> priceLessValue(Bid bid, Combination.AwardOnValue rule) {
    List<Expression> values = new ArrayList<>();
    for (Combination.QualityValue each : rule.values()) {
      CriteriaTree.Node node = tree.get(each.criterion());
      Figure<Exact> mark = bid.mark(node);
      if (mark instanceof Figure.NotCalculable<Exact>) {
        return missing(node, mark);
      }
      Expression value =
          Expression.of("V", Exact.of(each.atFullMarks()))
              .times(Expression.of("mark", mark.orElseThrow()))
              .over(Expression.of("highest mark", node.highestMark()));
      steps.add(() -> value.step(node.criterion.name() + ", value", prices.currency()));
      values.add(value.as("value of " + node.criterion.id()));
    }
    Expression worth = Expression.sum(values);
    return total(
        "Price less the value of quality",
        Prices.of(bid, rule.element()).map(price -> Expression.of("P", price).minus(worth)),
        prices.currency());
  }

  private Figure<Exact> total(String label, Figure<Expression> figure, String unit) {
    return figure.map(
        expression -> {
          Expression rounded = roundings.apply(Rounding.Stage.TOTAL, expression);
          steps.add(() -> rounded.step(label, unit));
          return rounded.value();
        });
  }

  /** What that figure counts. */
  String measure() {
    if (combination instanceof Combination.WeightedSum) {
      return POINTS;
    }
    if (combination instanceof Combination.PricePerQualityPoint) {
      return prices.currency() + " for a quality point";
    }
    return combination instanceof Combination.AwardOnValue
        ? prices.currency() + ", price less the value of quality"
        : prices.currency();
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
