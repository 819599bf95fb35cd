package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.model.money.Money;
import org.commissioning.model.tender.BidStatus;
import org.commissioning.scoring.regime.Determination;

/**
 * What a rule says of one bid.
 *
 * @param bid the bid
 * @param price its price
 * @param status whether it is still in the competition
 * @param inField whether its price counts in the mean or the median
 * @param low whether it is abnormally low by the rule
 * @param comparisons it beside each line
 * @param next what is to be done next
 * @param says all this in a sentence or two
 */
public record LowBidFinding(
    String bid,
    Money price,
    BidStatus status,
    boolean inField,
    Determination<Boolean> low,
    List<LowPriceComparison> comparisons,
    Determination<LowBidStep> next,
    String says) {

  public LowBidFinding {
    comparisons = List.copyOf(comparisons);
  }
}
