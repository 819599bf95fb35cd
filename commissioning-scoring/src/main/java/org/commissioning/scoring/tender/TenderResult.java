package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;

/**
 * What the rules make of one tender.
 *
 * @param bidder the bidder's id
 * @param name the bidder's name
 * @param admission whether it is in the field of bids
 * @param prices its evaluated prices, in the order of the price elements
 * @param criteria its scores, in the order of the criteria
 * @param score the figure by which tenders are put in order: total points, price for a quality
 *     point, or price less the value of quality
 */
public record TenderResult(
    String bidder,
    String name,
    Admission admission,
    List<EvaluatedPrice> prices,
    List<CriterionResult> criteria,
    Figure<Exact> score) {

  public TenderResult {
    prices = List.copyOf(prices);
    criteria = List.copyOf(criteria);
  }

  /**
   * The result on one criterion.
   *
   * @throws IllegalArgumentException if the lot has no such criterion
   */
  public CriterionResult criterion(String id) {
    return criteria.stream()
        .filter(result -> result.criterion().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the lot has no criterion '" + id + "'"));
  }
}
