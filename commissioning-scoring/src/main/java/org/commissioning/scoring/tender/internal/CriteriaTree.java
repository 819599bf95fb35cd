package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.scoring.method.Exact;
import org.jspecify.annotations.Nullable;

/** The criteria of a lot as a tree, with the points that each carries. Built without recursion. */
final class CriteriaTree {

  private static final Exact HUNDRED = Exact.of(100);

  /** A criterion in the tree. */
  static final class Node {
    final AwardCriterion criterion;
    final int index;
    final List<Node> parts = new ArrayList<>();
    @Nullable Node whole;
    @Nullable Exact available;
    private @Nullable Exact highestMark;

    /** True if its points wait for prices or for the other tenders' marks. */
    boolean late;

    Node(AwardCriterion criterion, int index) {
      this.criterion = criterion;
      this.index = index;
    }

    boolean leaf() {
      return parts.isEmpty();
    }

    boolean gate() {
      return criterion.assessment() instanceof Assessment.PassFail;
    }

    /** True if it is a gate or made up of gates, so that it never carries points. */
    boolean pointless;

    /** The highest mark of its scale, for a criterion that is marked. */
    Exact highestMark() {
      if (highestMark == null) {
        throw new IllegalStateException("criterion '" + criterion.id() + "' has no scale");
      }
      return highestMark;
    }

    /** The points that it carries, for a criterion that is known to carry some. */
    Exact weight() {
      if (available == null) {
        throw new IllegalStateException("criterion '" + criterion.id() + "' carries no points");
      }
      return available;
    }
  }

  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Node> byId = new HashMap<>();
  private final List<Node> partsFirst;

  CriteriaTree(AwardRules rules) {
    Map<String, Exact> highestMarks = new HashMap<>();
    rules.scales().forEach(scale -> highestMarks.put(scale.id(), Exact.of(scale.highest())));
    for (AwardCriterion criterion : rules.criteria()) {
      Node node = new Node(criterion, nodes.size());
      if (criterion.assessment() instanceof Assessment.Marked marked) {
        node.highestMark = highestMarks.get(marked.scale());
      }
      nodes.add(node);
      byId.put(criterion.id(), node);
    }
    for (Node node : nodes) {
      if (node.criterion.parent() != null) {
        Node whole = get(node.criterion.parent());
        node.whole = whole;
        whole.parts.add(node);
      }
    }
    List<Node> order = new ArrayList<>(tops());
    for (int i = 0; i < order.size(); i++) {
      order.addAll(order.get(i).parts);
    }
    weigh(rules.importance(), order);
    Collections.reverse(order);
    partsFirst = List.copyOf(order);
    sum(rules.importance());
  }

  /** Every criterion, in the order of the rules. */
  List<Node> nodes() {
    return nodes;
  }

  /** Every criterion, sub-criteria before what they are part of. */
  List<Node> partsFirst() {
    return partsFirst;
  }

  /** The criteria that are part of no other. */
  List<Node> tops() {
    return nodes.stream().filter(node -> node.whole == null).toList();
  }

  /** What the criteria at the top carry together. */
  Exact pointsThereAre() {
    Exact all = Exact.ZERO;
    for (Node node : tops()) {
      if (!node.pointless && node.available != null) {
        all = all.plus(node.available);
      }
    }
    return all;
  }

  Node get(String id) {
    Node node = byId.get(id);
    if (node == null) {
      throw new IllegalStateException("no criterion '" + id + "'");
    }
    return node;
  }

  /**
   * Points of the criteria that are scored themselves: whole before parts, so that shares multiply.
   */
  private static void weigh(RelativeImportance importance, List<Node> wholesFirst) {
    boolean ofParent =
        importance instanceof RelativeImportance.Percentages percentages
            && percentages.sharesOf() == WeightBase.PARENT;
    for (Node node : wholesFirst) {
      if (node.criterion.weight() == null) {
        continue;
      }
      Exact weight = Exact.of(node.criterion.weight());
      if (ofParent && node.whole != null && node.whole.available != null) {
        weight = weight.times(node.whole.available).dividedBy(HUNDRED);
      }
      node.available = weight;
    }
  }

  /** Points of the criteria that have sub-criteria: the sum of what their parts carry. */
  private void sum(RelativeImportance importance) {
    boolean numeric =
        importance instanceof RelativeImportance.Percentages
            || importance instanceof RelativeImportance.Points;
    for (Node node : partsFirst) {
      Assessment assessment = node.criterion.assessment();
      node.pointless =
          node.leaf() ? node.gate() : node.parts.stream().allMatch(part -> part.pointless);
      node.late =
          assessment instanceof Assessment.Priced
              || (assessment instanceof Assessment.Marked marked
                  && marked.conversion() == MarkConversion.OVER_BEST);
      if (node.leaf() || !numeric) {
        node.late = node.late || node.parts.stream().anyMatch(part -> part.late);
        continue;
      }
      Exact sum = null;
      for (Node part : node.parts) {
        node.late |= part.late;
        if (part.available != null) {
          sum = sum == null ? part.available : sum.plus(part.available);
        }
      }
      node.available = sum;
    }
  }
}
