package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.PlausiblePrices;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.Rounding;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.FormulaFinding.Kind;
import org.jspecify.annotations.Nullable;

/** What a price that stands outside the points does to the order, and what is left to quality. */
final class DesignOutside {

  private final AwardRules rules;
  private final Combination combination;
  private final CriteriaTree tree;
  private final Roundings roundings;
  private final DesignQuality quality;
  private final Steps steps;
  private final Finder finder;

  /** Where a finding is left. */
  @FunctionalInterface
  interface Finder {
    void find(Kind kind, @Nullable String criterion, String text);
  }

  DesignOutside(
      AwardRules rules,
      CriteriaTree tree,
      Roundings roundings,
      DesignQuality quality,
      Steps steps,
      Finder finder) {
    this.rules = rules;
    this.combination = rules.combination();
    this.tree = tree;
    this.roundings = roundings;
    this.quality = quality;
    this.steps = steps;
    this.finder = finder;
  }

  /**
   * Looks at the price that the combination names.
   *
   * @param plausible between what prices; null if that is not said, or it names none
   */
  void look(@Nullable PlausiblePrices plausible) {
    if (plausible != null) {
      nil(plausible);
      if (combination instanceof Combination.FitToBudget fit
          && plausible.highest().compareTo(fit.budget()) > 0) {
        finder.find(
            Kind.ABOVE_CEILING,
            null,
            "A tender above the budget of "
                + DesignCheck.amount(rules, Exact.of(fit.budget()))
                + " is out, and such prices are plausible.");
      }
    }
    if (combination instanceof Combination.PricePerQualityPoint && quality.least().signum() == 0) {
      finder.find(
          Kind.UNDEFINED,
          null,
          "A tender without quality points has no price for a point, and no minimum keeps it out.");
    }
    if (combination instanceof Combination.AwardOnValue value) {
      values(value, plausible);
    } else if (combination instanceof Combination.LowestPrice) {
      for (CriteriaTree.Node node : scored()) {
        finder.find(
            Kind.DECIDES_NOTHING,
            node.criterion.id(),
            node.criterion.name()
                + (node.criterion.minimum() == null
                    ? " decides nothing: the lowest price wins."
                    : " decides nothing beyond its minimum: the lowest price wins."));
      }
    } else if (plausible != null && figured()) {
      corners(Exact.of(plausible.lowest()), Exact.of(plausible.highest()));
    }
  }

  private List<CriteriaTree.Node> scored() {
    return tree.nodes().stream()
        .filter(
            node -> node.leaf() && !(node.criterion.assessment() instanceof Assessment.PassFail))
        .toList();
  }

  private void nil(PlausiblePrices plausible) {
    if (plausible.lowest().signum() > 0) {
      return;
    }
    if (new PriceAndQuality(combination, Exact.ONE, Steps.dropped()).divides()) {
      finder.find(
          Kind.NIL_PRICE,
          null,
          "The combination divides by prices and a price of 0 is plausible: such a tender would be"
              + " refused.");
    } else if (combination instanceof Combination.PriceAddition
        || combination instanceof Combination.RelativeValueCost) {
      finder.find(
          Kind.NIL_PRICE,
          null,
          "A price of 0 is plausible, and quality changes nothing about it: such a tender stands"
              + " first whatever its quality.");
    }
  }

  // Quality in money.

  /** How far apart two tenders can be by one thing. */
  private record Reach(@Nullable String criterion, String name, Exact most) {}

  private void values(Combination.AwardOnValue value, @Nullable PlausiblePrices plausible) {
    steps.part(() -> "Quality in money");
    String currency = currency();
    List<Reach> reaches = new ArrayList<>();
    if (plausible != null) {
      Exact range = Exact.of(plausible.highest()).minus(Exact.of(plausible.lowest()));
      steps.add(() -> Step.fact("Greatest distance of the price", range + " " + currency));
      reaches.add(new Reach(null, "The price", range));
    }
    for (CriteriaTree.Node node : scored()) {
      Exact worth = Exact.ZERO;
      for (Combination.QualityValue each : value.values()) {
        if (each.criterion().equals(node.criterion.id())) {
          Expression highest = Expression.of("highest mark", node.highestMark());
          Expression distance =
              Expression.of("V", Exact.of(each.atFullMarks()))
                  .times(highest.minus(Expression.of("lowest mark", quality.lowestMark(node))))
                  .over(highest);
          steps.add(() -> distance.step("Greatest distance of " + node.criterion.name(), currency));
          worth = distance.value();
        }
      }
      reaches.add(new Reach(node.criterion.id(), node.criterion.name(), worth));
    }
    Exact all = reaches.stream().map(Reach::most).reduce(Exact.ZERO, Exact::plus);
    for (Reach reach : reaches) {
      Exact others = all.minus(reach.most());
      if (reach.most().signum() == 0) {
        finder.find(
            Kind.DECIDES_NOTHING,
            reach.criterion(),
            reach.name()
                + (reach.criterion() == null
                    ? " is the same in every plausible tender: it decides nothing."
                    : " is worth the same in every plausible tender: it decides nothing."));
      } else if (plausible != null && reach.most().compareTo(others) > 0) {
        finder.find(
            Kind.DECIDES_ALONE,
            reach.criterion(),
            reach.name()
                + " can set two tenders "
                + DesignCheck.shown(reach.most())
                + " "
                + currency
                + " apart, all the others together at most "
                + DesignCheck.shown(others)
                + ": it can decide alone.");
      }
    }
  }

  private String currency() {
    PriceTerms terms = rules.prices();
    return terms == null ? "" : terms.currency();
  }

  // A price and quality points in one figure.

  private boolean figured() {
    return !(combination instanceof Combination.WeightedSum
        || combination instanceof Combination.QualityBased
        || combination instanceof Combination.FitToBudget
        || combination instanceof Combination.Judgement
        || combination instanceof Combination.ExtendedReferenceValue);
  }

  /** Sets the lowest price with the least quality against the highest price with the best. */
  private void corners(Exact low, Exact high) {
    Exact most = tree.pointsThereAre();
    Exact least = quality.least();
    PriceAndQuality figure = new PriceAndQuality(combination, most, Steps.dropped());
    boolean perPoint = combination instanceof Combination.PricePerQualityPoint;
    if (figure.divides() && low.signum() <= 0) {
      return;
    }
    steps.part(() -> "Price and quality");
    Exact best = of(figure, low, most, low, most);
    boolean priceMoves = !best.equals(of(figure, high, most, low, most));
    if (!priceMoves) {
      finder.find(
          Kind.DECIDES_NOTHING,
          null,
          "The price changes no figure between " + low + " and " + high + ": it decides nothing.");
    }
    if (perPoint && least.signum() == 0) {
      return;
    }
    if (least.equals(most)
        || of(figure, high, least, high, least).equals(of(figure, high, most, high, least))) {
      finder.find(Kind.DECIDES_NOTHING, null, "Quality changes no figure: it decides nothing.");
    }
    Exact cheap = of(figure, low, least, low, least);
    Exact dear = of(figure, high, most, low, least);
    steps.add(
        () -> Step.fact("At " + low + " with " + least + " quality points", cheap.toString()));
    steps.add(() -> Step.fact("At " + high + " with " + most + " quality points", dear.toString()));
    int side = cheap.compareTo(dear) * (CombinationRules.rule(combination).highestWins() ? 1 : -1);
    if (side != 0) {
      String cheaper =
          "a tender at "
              + DesignCheck.amount(rules, low)
              + " with "
              + DesignCheck.shown(least)
              + " quality points";
      String dearer =
          "one at " + DesignCheck.amount(rules, high) + " with all " + DesignCheck.shown(most);
      finder.find(
          Kind.DECIDES_ALONE,
          null,
          side > 0
              ? "The price can decide alone: " + cheaper + " stands ahead of " + dearer + "."
              : "Quality can decide alone: " + cheaper + " stands behind " + dearer + ".");
    }
  }

  /** The figure of a tender, in a field with a lowest price, the best quality and a least one. */
  private Exact of(PriceAndQuality figure, Exact price, Exact points, Exact lowest, Exact least) {
    Expression p = Expression.of("P", price);
    Expression q = Expression.of("Q", points);
    return roundings
        .apply(
            Rounding.Stage.TOTAL,
            figure.relative()
                ? figure.inField(
                    p, q, new PriceAndQuality.Ends(lowest, tree.pointsThereAre(), least))
                : figure.alone(p, q))
        .value();
  }
}
