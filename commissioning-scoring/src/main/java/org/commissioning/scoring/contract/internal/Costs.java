package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.HUNDRED;
import static org.commissioning.scoring.contract.internal.Symbols.exact;
import static org.commissioning.scoring.contract.internal.Symbols.number;
import static org.commissioning.scoring.contract.internal.Symbols.symbol;

import java.util.List;
import java.util.Locale;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.HeadRate;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.LineRole;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Expression;
import org.jspecify.annotations.Nullable;

/** What was spent: paid, or shared against a budget or a target. */
final class Costs {

  private final Ledger ledger;
  private final Facts facts;

  Costs(Ledger ledger, Facts facts) {
    this.ledger = ledger;
    this.facts = facts;
  }

  void pay(PaymentMechanism.CapitatedBudget terms) {
    for (HeadRate rate : terms.rates()) {
      String lack = facts.lack(facts.counts(terms.id(), rate.item()), rate.item());
      if (lack != null) {
        ledger.none(terms.id(), rate.item(), LineRole.CHARGE, lack);
      } else {
        ledger.line(
            terms.id(),
            rate.item(),
            LineRole.CHARGE,
            facts.meanCount(terms.id(), rate.item()).times(symbol("r", rate.perHead())));
      }
    }
    if (terms.overspend().isEmpty() && terms.underspend().isEmpty()) {
      return;
    }
    Figure<Exact> budget = ledger.due(terms.id());
    Figure<Exact> cost = facts.spent(terms.id());
    String lack = reason(budget, cost);
    if (lack != null) {
      ledger.none(terms.id(), "Corridor", LineRole.ADJUSTMENT, lack);
      return;
    }
    Exact target = budget.orElseThrow();
    Exact difference = cost.orElseThrow().minus(target);
    told("Spent above the budget", cost.orElseThrow(), target);
    boolean over = difference.signum() > 0;
    shares(
        terms.id(),
        target,
        over ? difference : difference.negated(),
        over ? terms.overspend() : terms.underspend(),
        over ? "Overspend" : "Underspend",
        over);
  }

  void pay(PaymentMechanism.GainShare terms) {
    Figure<Exact> cost = facts.spent(terms.id());
    if (cost instanceof Figure.NotCalculable<Exact> none) {
      ledger.none(terms.id(), "Gain or pain", LineRole.ADJUSTMENT, none.reason());
      return;
    }
    Exact target = exact(terms.target());
    Exact saved = target.minus(cost.orElseThrow());
    told("Spent above the target", cost.orElseThrow(), target);
    boolean gain = saved.signum() > 0;
    shares(
        terms.id(),
        target,
        gain ? saved : saved.negated(),
        gain ? terms.gain() : terms.pain(),
        gain ? "Gain" : "Pain",
        gain);
    Money most = gain ? terms.mostGain() : terms.mostPain();
    if (most != null) {
      Exact limit = exact(most);
      ledger.limit(
          terms.id(),
          ledger.due(terms.id()),
          gain ? null : limit.negated(),
          gain ? limit : null,
          gain ? "Most that may be gained" : "Most that may be lost");
    }
  }

  private void told(String label, Exact cost, Exact target) {
    ledger
        .steps()
        .add(
            () ->
                Told.step(
                    label,
                    Expression.of("C", cost).minus(Expression.of("T", target)),
                    ledger.currency()));
  }

  /**
   * A line for each band that the difference reaches: the part of it in the band, times its share.
   */
  private void shares(
      String id,
      Exact target,
      Exact difference,
      List<ShareBand> bands,
      String what,
      boolean toProvider) {
    if (difference.signum() == 0) {
      return;
    }
    Exact begin = Exact.ZERO;
    for (ShareBand band : bands) {
      Exact start = target.times(begin).dividedBy(HUNDRED);
      if (difference.compareTo(start) <= 0) {
        return;
      }
      Expression reached = Expression.of("D", difference);
      Exact end = null;
      if (band.upToPercent() != null) {
        end = Exact.of(band.upToPercent());
        reached = reached.atMost(target.times(end).dividedBy(HUNDRED));
      }
      Expression part = begin.signum() == 0 ? reached : reached.minus(Expression.of("S", start));
      Expression share = part.times(symbol("s", band.sharePercent())).over(number(100));
      ledger.line(
          id,
          what
              + (end == null
                  ? " beyond " + Told.of(begin) + "% of the target"
                  : " from " + Told.of(begin) + "% to " + Told.of(end) + "% of the target"),
          LineRole.ADJUSTMENT,
          toProvider ? share : number(0).minus(share));
      if (end == null) {
        return;
      }
      begin = end;
    }
    Exact covered = target.times(begin).dividedBy(HUNDRED);
    if (difference.compareTo(covered) > 0) {
      ledger.note(
          id
              + ": "
              + what.toLowerCase(Locale.ROOT)
              + " beyond "
              + Told.of(begin)
              + "% of the target is not shared.");
    }
  }

  void pay(PaymentMechanism.OpenBookCost terms) {
    for (CostHead head : terms.heads()) {
      Delivered.Spent fact =
          facts
              .spentOn(terms.id())
              .filter(spent -> head.item().equals(spent.item()))
              .findFirst()
              .orElse(null);
      if (fact == null || fact.amount() == null) {
        ledger.none(terms.id(), head.item(), LineRole.CHARGE, "what was spent on it is not stated");
        continue;
      }
      Expression cost = symbol("c", fact.amount());
      if (head.most() != null && cost.value().compareTo(exact(head.most())) > 0) {
        ledger.unpaid(
            terms.id(),
            Told.of(cost.value().minus(exact(head.most()))) + " of " + head.item(),
            "at most " + Told.of(exact(head.most())) + " is paid for it");
        cost = cost.atMost(exact(head.most()));
      }
      ledger.line(terms.id(), head.item(), LineRole.CHARGE, cost);
    }
    facts
        .spentOn(terms.id())
        .filter(spent -> terms.heads().stream().noneMatch(head -> head.item().equals(spent.item())))
        .forEach(
            spent ->
                ledger.unpaid(
                    terms.id(),
                    (spent.amount() == null ? "" : Told.of(exact(spent.amount())) + " of ")
                        + spent.item(),
                    "it is not among the kinds of cost that are paid"));
    if (terms.feePercent() != null) {
      Figure<Exact> cost = ledger.due(terms.id());
      if (cost instanceof Figure.NotCalculable<Exact> none) {
        ledger.none(terms.id(), "Fee on cost", LineRole.CHARGE, none.reason());
      } else {
        ledger.line(
            terms.id(),
            "Fee on cost",
            LineRole.CHARGE,
            Expression.of("C", cost.orElseThrow())
                .times(symbol("g", terms.feePercent()))
                .over(number(100)));
      }
    }
    if (terms.fee() != null) {
      ledger.line(terms.id(), "Fixed fee", LineRole.CHARGE, symbol("G", terms.fee()));
    }
    if (terms.most() != null) {
      ledger.limit(
          terms.id(), ledger.due(terms.id()), null, exact(terms.most()), "Most for cost and fees");
    }
  }

  private static @Nullable String reason(Figure<Exact> first, Figure<Exact> second) {
    if (first instanceof Figure.NotCalculable<Exact> none) {
      return none.reason();
    }
    return second instanceof Figure.NotCalculable<Exact> none ? none.reason() : null;
  }
}
