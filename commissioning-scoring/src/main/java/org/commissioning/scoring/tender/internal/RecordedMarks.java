package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.PublishedScore;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** Finds the mark that counts among those recorded. */
final class RecordedMarks {

  private final ScoreOfRecord rule;
  private final Roundings roundings;
  private final Steps steps;
  private final Map<String, Set<String>> panel = new HashMap<>();

  RecordedMarks(ScoreOfRecord rule, Roundings roundings, Steps steps) {
    this.rule = rule;
    this.roundings = roundings;
    this.steps = steps;
  }

  /**
   * Notes who marked what: a mean or median is fair only if the same people marked every tender.
   */
  void panel(List<Bid> bids) {
    for (Bid bid : bids) {
      if (bid.tender.exclusion() == null) {
        for (Mark mark : bid.tender.marks()) {
          panel
              .computeIfAbsent(mark.criterion(), criterion -> new TreeSet<>())
              .add(mark.evaluator());
        }
      }
    }
  }

  /**
   * Sets the mark of record of the bid on a marked criterion, and the words that say what it is.
   */
  void settle(Bid bid, CriteriaTree.Node node) {
    find(bid, node);
    Exact moved = bid.movedMarks.get(node.criterion.id());
    if (moved != null) {
      bid.marks[node.index] = Figure.of(moved);
    }
    Figure<Exact> mark = bid.mark(node);
    if (bid.tender.exclusion() != null && mark.toOptional().isEmpty()) {
      bid.basis[node.index] = "not assessed";
      bid.marks[node.index] = Figure.none("the tender is excluded");
    }
  }

  private void find(Bid bid, CriteriaTree.Node node) {
    String id = node.criterion.id();
    if (rule instanceof ScoreOfRecord.Consensus) {
      consensus(bid, node, bid.consensus(id));
    } else if (rule instanceof ScoreOfRecord.SingleEvaluator single) {
      single(bid, node, single.evaluator());
    } else if (rule instanceof ScoreOfRecord.PublishedFinal) {
      published(bid, node, bid.publishedScore(id));
    } else {
      List<Mark> marks = new ArrayList<>(bid.marks(id).values());
      marks.sort(Comparator.comparing(Mark::evaluator));
      middle(bid, node, marks);
    }
  }

  private void consensus(Bid bid, CriteriaTree.Node node, @Nullable ConsensusScore score) {
    if (score == null) {
      bid.basis[node.index] = "consensus, not recorded";
      bid.marks[node.index] = Figure.none("the evaluators' consensus is not recorded");
      return;
    }
    recorded(
        bid,
        node,
        Exact.of(score.mark()),
        score.revision() > 1 ? "consensus, revision " + score.revision() : "consensus");
  }

  private void single(Bid bid, CriteriaTree.Node node, String evaluator) {
    Mark mark = bid.marks(node.criterion.id()).get(evaluator);
    if (mark == null) {
      bid.basis[node.index] = "mark of " + evaluator + ", not recorded";
      bid.marks[node.index] = Figure.none("evaluator " + evaluator + " gave no mark");
      return;
    }
    recorded(
        bid,
        node,
        Exact.of(mark.mark()),
        "mark of " + evaluator + (mark.revision() > 1 ? ", revision " + mark.revision() : ""));
  }

  private void published(Bid bid, CriteriaTree.Node node, @Nullable PublishedScore score) {
    if (score == null) {
      bid.basis[node.index] = "published score, not recorded";
      bid.marks[node.index] = Figure.none("no score is published");
    } else if (score.unit() == ScoreUnit.MARK) {
      recorded(bid, node, Exact.of(score.score()), "as published");
    } else {
      bid.basis[node.index] = "as published";
      bid.marks[node.index] = Figure.none("points are published, not the mark behind them");
    }
  }

  private void recorded(Bid bid, CriteriaTree.Node node, Exact mark, String basis) {
    bid.basis[node.index] = basis;
    bid.marks[node.index] = Figure.of(mark);
    steps.add(() -> Step.fact(node.criterion.name() + ", mark (" + basis + ")", mark.toString()));
  }

  private void middle(Bid bid, CriteriaTree.Node node, List<Mark> marks) {
    boolean mean = rule instanceof ScoreOfRecord.Mean;
    String name = mean ? "mean" : "median";
    if (marks.isEmpty()) {
      bid.basis[node.index] = name + ", no mark recorded";
      bid.marks[node.index] = Figure.none("no evaluator gave a mark");
      return;
    }
    Set<String> missing = new TreeSet<>(panel.getOrDefault(node.criterion.id(), new TreeSet<>()));
    marks.forEach(mark -> missing.remove(mark.evaluator()));
    if (!missing.isEmpty()) {
      bid.basis[node.index] = name + ", marks missing";
      bid.marks[node.index] =
          Figure.none(
              "no mark of "
                  + String.join(", ", missing)
                  + ", who marked other tenders on this criterion");
      return;
    }
    List<Mark> counted = mean ? marks : middleOnes(marks);
    List<Expression> terms = new ArrayList<>();
    for (Mark mark : counted) {
      terms.add(Expression.of(mark.evaluator(), Exact.of(mark.mark())));
    }
    Expression figure = Expression.sum(terms);
    if (counted.size() > 1) {
      figure = figure.over(Expression.number(Exact.of(counted.size())));
    }
    Expression rounded = roundings.apply(Rounding.Stage.MARK, figure);
    bid.basis[node.index] =
        name + " of " + marks.size() + (marks.size() == 1 ? " evaluator" : " evaluators");
    bid.marks[node.index] = Figure.of(rounded.value());
    steps.add(
        () -> rounded.step(node.criterion.name() + ", mark (" + bid.basis[node.index] + ")", null));
  }

  /** The middle mark, or the two middle ones of an even number. */
  private static List<Mark> middleOnes(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparing(Mark::mark).thenComparing(Mark::evaluator));
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.subList(half, half + 1)
        : sorted.subList(half - 1, half + 1);
  }
}
