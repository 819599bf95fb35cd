package org.commissioning.scoring.contract.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Exact;
import org.jspecify.annotations.Nullable;

/** A question about a payment with a fact or two otherwise than they were. */
final class MovedFacts {

  private final PaymentQuestion base;
  private final int places;

  MovedFacts(PaymentQuestion base) {
    this.base = base;
    this.places = Currency.getInstance(Amounts.currency(base)).getDefaultFractionDigits();
  }

  /** The decimal places of a minor unit. */
  int places() {
    return places;
  }

  static Delivered counted(Delivered.Counted fact, BigDecimal quantity) {
    return new Delivered.Counted(fact.mechanism(), fact.item(), quantity, fact.from(), fact.to());
  }

  static Delivered measured(Delivered.Measured fact, BigDecimal value) {
    return new Delivered.Measured(fact.mechanism(), fact.indicator(), value);
  }

  /** With another fact in the place of one. */
  PaymentQuestion with(int place, Delivered other) {
    List<Delivered> delivered = new ArrayList<>(base.delivered());
    delivered.set(place, other);
    return with(delivered);
  }

  private PaymentQuestion with(List<Delivered> delivered) {
    return new PaymentQuestion(
        base.from(),
        base.to(),
        base.vat(),
        base.rounding(),
        base.most(),
        base.mechanisms(),
        delivered);
  }

  /** One visit of some minutes fewer, and one of each of the others more. */
  PaymentQuestion visit(String id, int minutes, List<Integer> others) {
    List<Delivered> delivered = new ArrayList<>(base.delivered());
    add(delivered, id, minutes, -1);
    for (int other : others) {
      add(delivered, id, other, 1);
    }
    return with(delivered);
  }

  private static void add(List<Delivered> delivered, String id, int minutes, int visits) {
    for (int i = 0; i < delivered.size(); i++) {
      if (delivered.get(i) instanceof Delivered.Visits fact
          && fact.mechanism().equals(id)
          && fact.minutes() == minutes
          && fact.visits() != null) {
        delivered.set(i, new Delivered.Visits(id, minutes, fact.visits() + visits));
        return;
      }
    }
    delivered.add(new Delivered.Visits(id, minutes, visits));
  }

  /** What a mechanism's costs come to; null if none are stated or one is not known. */
  @Nullable Exact spent(String id) {
    Exact sum = null;
    for (Delivered fact : base.delivered()) {
      if (fact instanceof Delivered.Spent spent && spent.mechanism().equals(id)) {
        if (spent.amount() == null) {
          return null;
        }
        Exact amount = Exact.of(spent.amount().amount());
        sum = sum == null ? amount : sum.plus(amount);
      }
    }
    return sum;
  }

  /**
   * The costs of each mechanism moved by the same sum, shared out over its facts in whole minor
   * units, so that rounding alone earns nothing.
   */
  PaymentQuestion costs(List<String> mechanisms, BigDecimal by) {
    List<Delivered> delivered = new ArrayList<>(base.delivered());
    for (String id : mechanisms) {
      Exact all = spent(id);
      Exact reached = Exact.ZERO;
      BigDecimal given = BigDecimal.ZERO;
      for (int i = 0; i < delivered.size(); i++) {
        if (delivered.get(i) instanceof Delivered.Spent fact
            && fact.mechanism().equals(id)
            && fact.amount() != null
            && all != null) {
          reached = reached.plus(Exact.of(fact.amount().amount()));
          BigDecimal until =
              Exact.of(by).times(reached).dividedBy(all).decimal(places, RoundingMode.HALF_UP);
          Money moved =
              new Money(
                  fact.amount().amount().add(until.subtract(given)), fact.amount().currency());
          delivered.set(i, new Delivered.Spent(id, fact.item(), moved));
          given = until;
        }
      }
    }
    return with(delivered);
  }
}
