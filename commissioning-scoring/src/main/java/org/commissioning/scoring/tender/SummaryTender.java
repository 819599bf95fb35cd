package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;

/**
 * How one tender was assessed, as a supplier is told.
 *
 * @param supplier the supplier's name
 * @param scores its scores by criterion and sub-criterion
 * @param total the figure by which tenders are put in order
 */
public record SummaryTender(String supplier, List<SummaryScore> scores, Figure<Exact> total) {

  public SummaryTender {
    scores = List.copyOf(scores);
  }
}
