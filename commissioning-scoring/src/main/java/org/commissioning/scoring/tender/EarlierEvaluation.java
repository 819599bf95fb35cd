package org.commissioning.scoring.tender;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * The evaluation of a lot as it stood before tenders were excluded after opening. It is kept with
 * its own field, since scores against the field were worked out over it.
 *
 * @param supersededOn the day of the exclusion
 * @param excluded the bidders that were then excluded, by id
 * @param fields for each criterion that is scored against the other tenders, the field of bids
 * @param tenders every tender, in the order of the record
 * @param ranking the order of the tenders that were then admitted
 */
public record EarlierEvaluation(
    LocalDate supersededOn,
    List<String> excluded,
    List<FieldOfBids> fields,
    List<TenderResult> tenders,
    Figure<Ranking> ranking) {

  public EarlierEvaluation {
    excluded = List.copyOf(excluded);
    fields = List.copyOf(fields);
    tenders = List.copyOf(tenders);
  }
}
