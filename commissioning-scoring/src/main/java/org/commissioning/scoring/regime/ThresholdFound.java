package org.commissioning.scoring.regime;

import java.util.List;
import org.commissioning.model.money.Money;

/**
 * The threshold of a contract.
 *
 * @param rows the rows of the table that fit, or may fit, all with this amount
 * @param amount the amount, which itself counts as reached
 */
public record ThresholdFound(List<String> rows, Money amount) {
  public ThresholdFound {
    rows = List.copyOf(rows);
  }
}
