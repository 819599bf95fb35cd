package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.exact;
import static org.commissioning.scoring.contract.internal.Symbols.number;
import static org.commissioning.scoring.contract.internal.Symbols.symbol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PlannedVolume;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.LineRole;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Prices of what was delivered, by themselves and beside a fixed element. Days on which an item has
 * no price ask for no count of it.
 */
final class Prices {

  private final Ledger ledger;
  private final Facts facts;

  Prices(Ledger ledger, Facts facts) {
    this.ledger = ledger;
    this.facts = facts;
  }

  /**
   * Days of the period on which one price of an item holds.
   *
   * @param from the first
   * @param to the last
   * @param price the price
   * @param counts what was counted on them, in order of time
   */
  private record PricedDays(
      LocalDate from, LocalDate to, Money price, List<Delivered.Counted> counts) {

    Exact days() {
      return Facts.days(from, to);
    }
  }

  void pay(PaymentMechanism.UnitPrices terms) {
    for (String item : items(terms.prices())) {
      List<PricedDays> priced = priced(terms.id(), item, terms.prices());
      String lack = lack(priced, item);
      if (lack != null) {
        ledger.none(terms.id(), item, LineRole.CHARGE, lack);
        continue;
      }
      for (PricedDays days : priced) {
        for (Delivered.Counted fact : days.counts()) {
          ledger.line(
              terms.id(),
              facts.labelled(item, facts.from(fact), facts.to(fact)),
              LineRole.CHARGE,
              quantity(fact).times(symbol("p", days.price())));
        }
      }
    }
    if (terms.most() != null) {
      ledger.limit(
          terms.id(), ledger.due(terms.id()), null, exact(terms.most()), "Most for all items");
    }
  }

  void pay(PaymentMechanism.AlignedPayment terms) {
    ledger.line(terms.id(), "Fixed element", LineRole.CHARGE, symbol("F", terms.fixed()));
    for (String item : items(terms.prices())) {
      List<PricedDays> priced = priced(terms.id(), item, terms.prices());
      String lack = lack(priced, item);
      if (lack != null) {
        ledger.none(terms.id(), item, LineRole.ADJUSTMENT, lack);
        continue;
      }
      PlannedVolume plan =
          terms.plans().stream().filter(p -> p.item().equals(item)).findFirst().orElse(null);
      Exact all = priced.stream().map(PricedDays::days).reduce(Exact.ZERO, Exact::plus);
      for (PricedDays days : priced) {
        variable(terms, item, days, plan == null ? null : exact(plan.volume()), all);
      }
    }
  }

  /** A plan is for all days on which the item has a price, and spread by them if it changes. */
  private void variable(
      PaymentMechanism.AlignedPayment terms,
      String item,
      PricedDays days,
      @Nullable Exact plan,
      Exact all) {
    List<Expression> counts = new ArrayList<>();
    for (Delivered.Counted fact : days.counts()) {
      String at = days.counts().size() == 1 ? "" : Told.subscript(counts.size() + 1);
      counts.add(symbol("q" + at, Objects.requireNonNull(fact.quantity())));
    }
    Expression quantity = Expression.sum(counts);
    Expression difference = quantity;
    boolean below = false;
    if (plan != null) {
      Expression part = Expression.of("P", plan);
      if (!days.days().equals(all)) {
        part = part.times(Expression.of("d", days.days())).over(Expression.of("l", all));
      }
      below = quantity.value().compareTo(part.value()) < 0;
      difference = quantity.minus(part);
    }
    Expression amount = difference.times(symbol("p", days.price()));
    if (terms.marketForcesFactor() != null) {
      amount = amount.times(symbol("f", terms.marketForcesFactor()));
    }
    Expression share = symbol("m", below ? terms.belowPercent() : terms.abovePercent());
    ledger.line(
        terms.id(),
        facts.labelled(item, days.from(), days.to()),
        LineRole.ADJUSTMENT,
        amount.times(share).over(number(100)));
  }

  private static List<String> items(List<DatedPrice> prices) {
    return prices.stream().map(DatedPrice::item).distinct().toList();
  }

  private static Expression quantity(Delivered.Counted fact) {
    return symbol("q", Objects.requireNonNull(fact.quantity()));
  }

  /** The prices of an item that hold within the period, each with what was counted, in order. */
  private List<PricedDays> priced(String id, String item, List<DatedPrice> prices) {
    List<PricedDays> found = new ArrayList<>();
    for (DatedPrice price : prices) {
      LocalDate from = facts.notBefore(price.from());
      LocalDate to = facts.notAfter(price.to());
      if (price.item().equals(item) && !from.isAfter(to)) {
        List<Delivered.Counted> counts =
            facts.counts(id, item).stream()
                .filter(fact -> !facts.from(fact).isBefore(from) && !facts.from(fact).isAfter(to))
                .toList();
        found.add(new PricedDays(from, to, price.price(), counts));
      }
    }
    found.sort(Comparator.comparing(PricedDays::from));
    return found;
  }

  private @Nullable String lack(List<PricedDays> priced, String item) {
    if (!priced.isEmpty() && priced.stream().allMatch(days -> days.counts().isEmpty())) {
      return "no count of " + item + " is stated";
    }
    for (PricedDays days : priced) {
      String lack = facts.lack(days.counts(), item, days.from(), days.to());
      if (lack != null) {
        return lack;
      }
    }
    return null;
  }
}
