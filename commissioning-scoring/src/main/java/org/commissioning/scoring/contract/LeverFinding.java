package org.commissioning.scoring.contract;

import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Figure;

/**
 * What one lever brings.
 *
 * @param mechanism the mechanism whose facts it moves
 * @param lever what the provider does
 * @param change what that changes in what was delivered, in words
 * @param income by how much the payment for the whole period changes
 * @param cost by how much the provider's cost changes, as far as it is stated
 * @param gain the one less the other
 * @param verdict what the terms say to it
 */
public record LeverFinding(
    String mechanism,
    ProviderLever lever,
    String change,
    Figure<Money> income,
    Figure<Money> cost,
    Figure<Money> gain,
    IncentiveVerdict verdict) {

  /** What becomes of people's outcomes, by what the lever is. */
  public OutcomeMove outcome() {
    return lever.outcome();
  }
}
