package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.exact;
import static org.commissioning.scoring.contract.internal.Symbols.number;
import static org.commissioning.scoring.contract.internal.Symbols.symbol;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PlannedVolume;
import org.commissioning.scoring.contract.LineRole;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.jspecify.annotations.Nullable;

/** Prices of what was delivered, by themselves and beside a fixed element. */
final class Prices {

  private final Ledger ledger;
  private final Facts facts;

  Prices(Ledger ledger, Facts facts) {
    this.ledger = ledger;
    this.facts = facts;
  }

  void pay(PaymentMechanism.UnitPrices terms) {
    for (String item : items(terms.prices())) {
      unitPrices(terms.id(), item, terms.prices());
    }
    if (terms.most() != null) {
      ledger.limit(
          terms.id(), ledger.due(terms.id()), null, exact(terms.most()), "Most for all items");
    }
  }

  private void unitPrices(String id, String item, List<DatedPrice> prices) {
    List<Delivered.Counted> counts = facts.counts(id, item);
    String lack = facts.lack(counts, item);
    if (lack != null) {
      ledger.none(id, item, LineRole.CHARGE, lack);
      return;
    }
    for (Delivered.Counted fact : counts) {
      ledger.line(
          id,
          facts.labelled(item, fact),
          LineRole.CHARGE,
          quantity(fact).times(symbol("p", price(prices, item, facts.from(fact)).price())));
    }
  }

  void pay(PaymentMechanism.AlignedPayment terms) {
    ledger.line(terms.id(), "Fixed element", LineRole.CHARGE, symbol("F", terms.fixed()));
    for (String item : items(terms.prices())) {
      List<Delivered.Counted> counts = facts.counts(terms.id(), item);
      String lack = facts.lack(counts, item);
      if (lack != null) {
        ledger.none(terms.id(), item, LineRole.ADJUSTMENT, lack);
        continue;
      }
      PlannedVolume plan =
          terms.plans().stream().filter(p -> p.item().equals(item)).findFirst().orElse(null);
      if (plan == null) {
        for (Delivered.Counted fact : counts) {
          variable(terms, item, facts.labelled(item, fact), fact, null);
        }
      } else {
        planned(terms, item, counts, plan);
      }
    }
  }

  /** A plan is for the whole period; if the price changes within it, it is spread by days. */
  private void planned(
      PaymentMechanism.AlignedPayment terms,
      String item,
      List<Delivered.Counted> counts,
      PlannedVolume plan) {
    Exact days = facts.days();
    for (Delivered.Counted fact : counts) {
      Exact part = Facts.days(facts.from(fact), facts.to(fact)).dividedBy(days);
      variable(terms, item, facts.labelled(item, fact), fact, exact(plan.volume()).times(part));
    }
  }

  private void variable(
      PaymentMechanism.AlignedPayment terms,
      String item,
      String label,
      Delivered.Counted fact,
      @Nullable Exact plan) {
    Expression price = symbol("p", price(terms.prices(), item, facts.from(fact)).price());
    Expression quantity = quantity(fact);
    boolean below = plan != null && quantity.value().compareTo(plan) < 0;
    Expression share = symbol("m", below ? terms.belowPercent() : terms.abovePercent());
    Expression difference;
    if (plan == null) {
      difference = quantity;
    } else if (plan.ends()) {
      difference = quantity.minus(Expression.of("P", plan));
    } else {
      // A part of a plan that has no end as a decimal is written as the fraction that it is.
      Exact whole = plan.times(facts.days());
      difference = quantity.minus(Expression.of("P", whole).over(Expression.of("d", facts.days())));
    }
    Expression amount = difference.times(price);
    if (terms.marketForcesFactor() != null) {
      amount = amount.times(symbol("f", terms.marketForcesFactor()));
    }
    ledger.line(terms.id(), label, LineRole.ADJUSTMENT, amount.times(share).over(number(100)));
  }

  private static List<String> items(List<DatedPrice> prices) {
    return prices.stream().map(DatedPrice::item).distinct().toList();
  }

  private static Expression quantity(Delivered.Counted fact) {
    return symbol("q", Objects.requireNonNull(fact.quantity()));
  }

  private static DatedPrice price(List<DatedPrice> prices, String item, LocalDate on) {
    return prices.stream()
        .filter(
            price ->
                price.item().equals(item)
                    && (price.from() == null || !price.from().isAfter(on))
                    && (price.to() == null || !price.to().isBefore(on)))
        .findFirst()
        .orElseThrow();
  }
}
