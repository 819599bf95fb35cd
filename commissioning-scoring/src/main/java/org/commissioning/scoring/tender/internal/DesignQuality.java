package org.commissioning.scoring.tender.internal;

import java.util.HashMap;
import java.util.Map;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Minimum;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;

/** What tenders can get for quality without being out. */
final class DesignQuality {

  private final CriteriaTree tree;
  private final Steps steps;
  private final Map<String, Exact> lowestMarks = new HashMap<>();

  DesignQuality(AwardRules rules, CriteriaTree tree, Steps steps) {
    this.tree = tree;
    this.steps = steps;
    for (ScoringScale scale : rules.scales()) {
      lowestMarks.put(scale.id(), Exact.of(scale.lowest()));
    }
  }

  /** The most that two tenders can be apart, in points, on a criterion that is marked. */
  Exact distance(CriteriaTree.Node node) {
    Expression highest = Expression.of("highest mark", node.highestMark());
    Expression distance =
        Expression.of("W", node.weight())
            .times(highest.minus(Expression.of("lowest mark", lowestMark(node))))
            .over(highest);
    steps.add(() -> distance.step("Greatest distance", "points"));
    return distance.value();
  }

  /** The fewest points of a criterion that keep a tender in. */
  Exact least(CriteriaTree.Node node) {
    return node.criterion.assessment() instanceof Assessment.Marked
        ? node.weight().times(lowestMark(node)).dividedBy(node.highestMark())
        : Exact.ZERO;
  }

  /** The fewest quality points that keep a tender in. */
  Exact least() {
    Exact least = Exact.ZERO;
    for (CriteriaTree.Node node : tree.nodes()) {
      if (node.leaf() && !node.pointless && node.available != null) {
        least = least.plus(least(node));
      }
    }
    for (CriteriaTree.Node node : tree.tops()) {
      Minimum minimum = node.criterion.minimum();
      if (!node.leaf() && minimum != null) {
        least = least.max(Exact.of(minimum.score()));
      }
    }
    return least;
  }

  /** The lowest mark of the scale or, where there is a minimum, the lowest that meets it. */
  Exact lowestMark(CriteriaTree.Node node) {
    Exact lowest =
        node.criterion.assessment() instanceof Assessment.Marked marked
            ? lowestMarks.getOrDefault(marked.scale(), Exact.ZERO)
            : Exact.ZERO;
    Minimum minimum = node.criterion.minimum();
    if (minimum == null) {
      return lowest;
    }
    Exact least = Exact.of(minimum.score());
    if (minimum.unit() == ScoreUnit.POINTS) {
      if (node.weight().signum() == 0) {
        return lowest;
      }
      least = least.times(node.highestMark()).dividedBy(node.weight());
    }
    return lowest.max(least);
  }
}
