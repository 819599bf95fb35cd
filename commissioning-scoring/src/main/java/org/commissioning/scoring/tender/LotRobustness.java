package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * How sensitive the result of one lot is.
 *
 * @param lot the lot's id
 * @param winner who is first alone, by id; not calculable if nobody is
 * @param paradox whether taking out a tender that did not win reorders the others
 * @param margins how far a score, a weight or a price must move before the winner changes
 * @param effects what the stated rounding and clipping decided; empty if none is stated
 * @param pointPrices what a point of quality commands at each price
 * @param notes what a reader should know before relying on it, in sentences
 */
public record LotRobustness(
    String lot,
    Figure<String> winner,
    RankingParadox paradox,
    AwardMargins margins,
    List<RuleEffect> effects,
    List<PointPrice> pointPrices,
    List<String> notes) {

  public LotRobustness {
    effects = List.copyOf(effects);
    pointPrices = List.copyOf(pointPrices);
    notes = List.copyOf(notes);
  }
}
