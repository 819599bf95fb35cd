package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.PanelMark;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.EvaluatorMark;
import org.commissioning.scoring.tender.ModeratedScore;

/** The marks recorded in a lot, answer by answer and scale by scale. */
public final class LotMarks {

  private final Lot lot;
  private final Map<String, BigDecimal> triggers;
  private final Map<String, List<PanelMark>> byScale = new TreeMap<>();

  /**
   * The marks of a lot.
   *
   * @param triggers the spread from which moderation is due, by scale
   */
  public LotMarks(Lot lot, Map<String, BigDecimal> triggers) {
    this.lot = lot;
    this.triggers = triggers;
  }

  /** Every answer that has a mark, criteria in their order and tenders in theirs. */
  public List<ModeratedScore> scores() {
    List<Map<String, List<Mark>>> marks = new ArrayList<>();
    List<Map<String, ConsensusScore>> agreed = new ArrayList<>();
    for (Tender tender : lot.tenders()) {
      Map<String, List<Mark>> given = new HashMap<>();
      tender
          .marks()
          .forEach(
              mark -> given.computeIfAbsent(mark.criterion(), id -> new ArrayList<>()).add(mark));
      marks.add(given);
      Map<String, ConsensusScore> last = new HashMap<>();
      tender
          .consensusScores()
          .forEach(
              score ->
                  last.merge(
                      score.criterion(), score, (a, b) -> a.revision() >= b.revision() ? a : b));
      agreed.add(last);
    }
    List<ModeratedScore> scores = new ArrayList<>();
    for (AwardCriterion criterion : lot.rules().criteria()) {
      if (criterion.assessment() instanceof Assessment.Marked marked) {
        for (int t = 0; t < lot.tenders().size(); t++) {
          List<Mark> given = marks.get(t).get(criterion.id());
          if (given != null) {
            ConsensusScore score = agreed.get(t).get(criterion.id());
            scores.add(
                score(
                    lot.tenders().get(t).bidder(),
                    criterion.id(),
                    marked.scale(),
                    given,
                    score == null
                        ? Figure.none("no consensus is recorded")
                        : Figure.of(score.mark())));
          }
        }
      }
    }
    return scores;
  }

  /** The marks that count, by scale, as a panel's; filled by {@link #scores()}. */
  public Map<String, List<PanelMark>> byScale() {
    return byScale;
  }

  private ModeratedScore score(
      String bidder,
      String criterion,
      String scale,
      List<Mark> marks,
      Figure<BigDecimal> consensus) {
    Map<String, Mark> first = new TreeMap<>();
    Map<String, Mark> last = new HashMap<>();
    for (Mark mark : marks) {
      first.merge(mark.evaluator(), mark, (a, b) -> a.revision() <= b.revision() ? a : b);
      last.merge(mark.evaluator(), mark, (a, b) -> a.revision() >= b.revision() ? a : b);
    }
    List<EvaluatorMark> given = new ArrayList<>();
    Exact sum = Exact.ZERO;
    BigDecimal lowest = null;
    BigDecimal highest = null;
    for (Map.Entry<String, Mark> entry : first.entrySet()) {
      Mark counts = last.getOrDefault(entry.getKey(), entry.getValue());
      BigDecimal mark = counts.mark();
      given.add(
          new EvaluatorMark(
              entry.getKey(),
              entry.getValue().mark(),
              mark,
              consensus.map(agreed -> agreed.subtract(mark))));
      byScale
          .computeIfAbsent(scale, id -> new ArrayList<>())
          .add(new PanelMark(criterion + " of " + bidder, entry.getKey(), mark));
      sum = sum.plus(Exact.of(mark));
      lowest = lowest == null ? mark : lowest.min(mark);
      highest = highest == null ? mark : highest.max(mark);
    }
    BigDecimal least = lowest == null ? BigDecimal.ZERO : lowest;
    BigDecimal most = highest == null ? BigDecimal.ZERO : highest;
    BigDecimal spread = most.subtract(least);
    BigDecimal trigger = triggers.get(scale);
    return new ModeratedScore(
        bidder,
        criterion,
        scale,
        given,
        sum.dividedBy(Exact.of(given.size())),
        spread,
        trigger != null && spread.compareTo(trigger) >= 0,
        consensus,
        consensus
            .toOptional()
            .map(agreed -> agreed.compareTo(least) < 0 || agreed.compareTo(most) > 0)
            .orElse(false));
  }
}
