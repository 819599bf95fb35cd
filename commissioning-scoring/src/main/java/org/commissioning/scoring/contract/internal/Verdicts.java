package org.commissioning.scoring.contract.internal;

import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.IncentiveVerdict;
import org.commissioning.scoring.contract.OutcomeMove;
import org.commissioning.scoring.contract.ProviderLever;
import org.commissioning.scoring.method.Figure;

/** What terms say to a lever, from what it earns and what is left of that. */
final class Verdicts {

  private Verdicts() {}

  /**
   * The verdict.
   *
   * @param lever what the provider does
   * @param income by how much the payment changes
   * @param gain the same less what it costs; not calculable if the cost is not stated
   */
  static IncentiveVerdict of(ProviderLever lever, Figure<Money> income, Figure<Money> gain) {
    if (!(income instanceof Figure.Calculated<Money> earned)) {
      return IncentiveVerdict.UNKNOWN;
    }
    int more = earned.value().amount().signum();
    if (lever.outcome() == OutcomeMove.BETTER) {
      return better(more, gain);
    }
    if (gain instanceof Figure.Calculated<Money> left) {
      return rewarded(left.value().amount().signum() > 0);
    }
    if (lever.effort() > 0 && more > 0) {
      return IncentiveVerdict.REWARDED_IF_CHEAP;
    }
    // Less work costs less, though it is not known how much: nothing lost is something gained.
    return rewarded(lever.effort() < 0 ? more >= 0 : lever.effort() == 0 && more > 0);
  }

  private static IncentiveVerdict better(int more, Figure<Money> gain) {
    if (more <= 0) {
      return IncentiveVerdict.IMPROVEMENT_UNPAID;
    }
    return gain instanceof Figure.Calculated<Money> left && left.value().amount().signum() < 0
        ? IncentiveVerdict.IMPROVEMENT_AT_A_LOSS
        : IncentiveVerdict.IMPROVEMENT_PAID;
  }

  private static IncentiveVerdict rewarded(boolean yes) {
    return yes ? IncentiveVerdict.REWARDED : IncentiveVerdict.NOT_REWARDED;
  }
}
