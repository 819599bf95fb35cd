package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.exact;
import static org.commissioning.scoring.contract.internal.Symbols.number;
import static org.commissioning.scoring.contract.internal.Symbols.symbol;

import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.scoring.contract.LineRole;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Expression;

/** Outcomes achieved for people, above what would have come about anyway. */
final class Outcomes {

  private final Ledger ledger;
  private final Facts facts;

  Outcomes(Ledger ledger, Facts facts) {
    this.ledger = ledger;
    this.facts = facts;
  }

  void pay(PaymentMechanism.OutcomePayments terms) {
    for (OutcomeRate rate : terms.rates()) {
      Figure<Exact> counted = facts.counted(terms.id(), rate.item());
      if (counted instanceof Figure.NotCalculable<Exact> none) {
        ledger.none(terms.id(), rate.item(), LineRole.CHARGE, none.reason());
        continue;
      }
      outcome(terms.id(), rate, counted.orElseThrow());
    }
    Exact most = terms.most() == null ? null : exact(terms.most());
    if (most != null && terms.paidBefore() != null) {
      most = most.minus(exact(terms.paidBefore()));
    }
    Exact least = terms.least() == null ? null : exact(terms.least());
    // What is left of the most holds even where it is below the least.
    boolean lifted =
        least != null
            && ledger.due(terms.id()) instanceof Figure.Calculated<Exact> due
            && due.value().compareTo(most == null ? least : least.min(most)) < 0;
    if (least != null || most != null) {
      ledger.limit(
          terms.id(),
          ledger.due(terms.id()),
          least,
          most,
          lifted ? "Least for outcomes" : "Most for outcomes");
    }
  }

  private void outcome(String id, OutcomeRate rate, Exact achieved) {
    Expression paid = Expression.of("n", achieved);
    if (rate.minimum() != null && achieved.compareTo(exact(rate.minimum())) < 0) {
      ledger.unpaid(
          id,
          Told.of(achieved) + " of " + rate.item(),
          "fewer than the " + Told.of(rate.minimum()) + " that must be achieved");
      ledger.line(id, rate.item(), LineRole.CHARGE, number(0).times(symbol("p", rate.price())));
      return;
    }
    if (rate.most() != null && achieved.compareTo(exact(rate.most())) > 0) {
      ledger.unpaid(
          id,
          Told.of(achieved.minus(exact(rate.most()))) + " of " + rate.item(),
          "at most " + Told.of(rate.most()) + " count");
      paid = paid.atMost(exact(rate.most()));
    }
    if (rate.deadweight() != null && rate.deadweight().signum() > 0) {
      Exact anyway = exact(rate.deadweight()).min(paid.value());
      if (anyway.signum() > 0) {
        ledger.unpaid(
            id,
            Told.of(anyway) + " of " + rate.item(),
            "they would have come about without the service");
      }
      paid = paid.minus(symbol("d", rate.deadweight())).atLeast(Exact.ZERO);
    }
    ledger.line(id, rate.item(), LineRole.CHARGE, paid.times(symbol("p", rate.price())));
  }
}
