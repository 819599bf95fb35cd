package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * The moderation of one lot.
 *
 * @param lot the lot's id
 * @param title what the lot is for
 * @param scores every answer that has a mark, by criterion and tender
 * @param panels the agreement of the evaluators, by scale
 * @param ofRecord the order by the rules as published
 * @param byMeans the order if the means of the marks counted instead of the consensus
 * @param due where marks lie so far apart that the evaluators must talk, and no consensus is
 *     recorded
 * @param changed what the consensus changed, in sentences
 * @param notes what a reader should know before relying on it
 */
public record LotModeration(
    String lot,
    String title,
    List<ModeratedScore> scores,
    List<PanelAgreement> panels,
    Figure<Ranking> ofRecord,
    Figure<Ranking> byMeans,
    List<String> due,
    List<String> changed,
    List<String> notes) {

  public LotModeration {
    scores = List.copyOf(scores);
    panels = List.copyOf(panels);
    due = List.copyOf(due);
    changed = List.copyOf(changed);
    notes = List.copyOf(notes);
  }

  /**
   * The marks of one answer.
   *
   * @throws IllegalArgumentException if it has none
   */
  public ModeratedScore score(String bidder, String criterion) {
    return scores.stream()
        .filter(score -> score.bidder().equals(bidder) && score.criterion().equals(criterion))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "bidder '" + bidder + "' has no mark on criterion '" + criterion + "'"));
  }
}
