package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * The evaluation of one lot.
 *
 * @param lot the lot's id
 * @param title what the lot is for
 * @param combination how its criteria lead to one order
 * @param fields for each criterion that is scored against the other tenders, the field of bids
 * @param tenders every tender received, in the order of the record, those not admitted among them
 * @param ranking the order of the admitted tenders; not calculable while anything that decides it
 *     is missing or withheld
 * @param notes what a reader should know before relying on it, in sentences
 * @param earlier the evaluations that stood before a tender was excluded after opening, the first
 *     one first; empty if none was
 */
public record LotEvaluation(
    String lot,
    String title,
    String combination,
    List<FieldOfBids> fields,
    List<TenderResult> tenders,
    Figure<Ranking> ranking,
    List<String> notes,
    List<EarlierEvaluation> earlier) {

  public LotEvaluation {
    fields = List.copyOf(fields);
    tenders = List.copyOf(tenders);
    notes = List.copyOf(notes);
    earlier = List.copyOf(earlier);
  }

  /**
   * One bidder's result.
   *
   * @throws IllegalArgumentException if the bidder did not tender for this lot
   */
  public TenderResult tender(String bidder) {
    return tenders.stream()
        .filter(result -> result.bidder().equals(bidder))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "bidder '" + bidder + "' did not tender for lot '" + lot + "'"));
  }
}
