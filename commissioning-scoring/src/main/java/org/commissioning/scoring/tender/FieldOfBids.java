package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The tenders over which a relative formula was worked out, kept with the scores: if one of them
 * were taken out, the scores would have to be worked out again.
 *
 * @param criterion the criterion that is scored against the field
 * @param formula the formula
 * @param bidders the bidders in the field, by id, sorted
 * @param lowest the lowest price, or mark
 * @param highest the highest price, or mark
 * @param reference the price from which the formula measures, such as a mean; null if it measures
 *     from the lowest, the highest or the best
 */
public record FieldOfBids(
    String criterion,
    String formula,
    List<String> bidders,
    Figure<Exact> lowest,
    Figure<Exact> highest,
    @Nullable Exact reference) {

  public FieldOfBids {
    bidders = List.copyOf(bidders);
  }
}
