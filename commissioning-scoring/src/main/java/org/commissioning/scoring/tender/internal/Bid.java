package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.GateOutcome;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.PublishedScore;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.Admission;
import org.jspecify.annotations.Nullable;

/**
 * One tender while it is being assessed: what is recorded, found quickly, and what is worked out.
 */
final class Bid {

  final Tender tender;
  final String name;
  final Map<String, Figure<Exact>> prices = new LinkedHashMap<>();

  /** Prices that stand in place of those tendered, where it is asked what they would do. */
  final Map<String, Exact> moved = new HashMap<>();

  /** Marks that stand in place of those of record, by criterion, where it is asked the same. */
  final Map<String, Exact> movedMarks = new HashMap<>();

  final @Nullable Figure<Exact>[] marks;
  final @Nullable Figure<Exact>[] points;
  final String[] basis;
  final @Nullable BigDecimal[] published;
  final List<String> failures = new ArrayList<>();
  final List<String> needs = new ArrayList<>();
  Figure<Exact> score = Figure.none("nothing was worked out");

  private final Map<String, Map<String, Mark>> marksByCriterion = new HashMap<>();
  private final Map<String, ConsensusScore> consensus = new HashMap<>();
  private final Map<String, PublishedScore> publishedScores = new HashMap<>();
  private final Map<String, GateOutcome> gates = new HashMap<>();
  private final Map<String, TenderedPrice> tenderedPrices = new HashMap<>();

  @SuppressWarnings({"unchecked", "rawtypes"})
  Bid(Tender tender, String name, int criteria) {
    this.tender = tender;
    this.name = name;
    this.marks = new Figure[criteria];
    this.points = new Figure[criteria];
    this.basis = new String[criteria];
    this.published = new BigDecimal[criteria];
    for (Mark mark : tender.marks()) {
      marksByCriterion
          .computeIfAbsent(mark.criterion(), id -> new LinkedHashMap<>())
          .merge(mark.evaluator(), mark, (a, b) -> a.revision() >= b.revision() ? a : b);
    }
    for (ConsensusScore score : tender.consensusScores()) {
      consensus.merge(score.criterion(), score, (a, b) -> a.revision() >= b.revision() ? a : b);
    }
    tender.publishedScores().forEach(score -> publishedScores.put(score.criterion(), score));
    tender.gateOutcomes().forEach(outcome -> gates.put(outcome.criterion(), outcome));
    tender.prices().forEach(price -> tenderedPrices.put(price.element(), price));
  }

  /** The latest mark of each evaluator, by evaluator. */
  Map<String, Mark> marks(String criterion) {
    return marksByCriterion.getOrDefault(criterion, Map.of());
  }

  /** The latest consensus, or null. */
  @Nullable ConsensusScore consensus(String criterion) {
    return consensus.get(criterion);
  }

  @Nullable PublishedScore publishedScore(String criterion) {
    return publishedScores.get(criterion);
  }

  @Nullable GateOutcome gate(String criterion) {
    return gates.get(criterion);
  }

  @Nullable TenderedPrice tenderedPrice(String element) {
    return tenderedPrices.get(element);
  }

  boolean out() {
    return !failures.isEmpty();
  }

  boolean admitted() {
    return failures.isEmpty() && needs.isEmpty();
  }

  /** Whether it is in the field of bids, in words. */
  String standing() {
    if (out()) {
      return "no: " + String.join("; ", failures);
    }
    return needs.isEmpty() ? "yes" : "cannot be determined: needs " + String.join("; ", needs);
  }

  Admission admission() {
    if (out()) {
      return new Admission.NotAdmitted(failures);
    }
    return needs.isEmpty() ? new Admission.Admitted() : new Admission.Undetermined(needs);
  }

  Figure<Exact> points(CriteriaTree.Node node) {
    Figure<Exact> figure = points[node.index];
    return figure == null ? Figure.none("not worked out yet") : figure;
  }

  Figure<Exact> mark(CriteriaTree.Node node) {
    Figure<Exact> figure = marks[node.index];
    return figure == null ? Figure.none("the criterion is not marked") : figure;
  }
}
