package org.commissioning.scoring.contract.internal;

import java.math.BigDecimal;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;

/** Amounts and numbers as parts of a formula. */
final class Symbols {

  static final Exact HUNDRED = Exact.of(100);

  private Symbols() {}

  static Expression symbol(String name, Money money) {
    return Expression.of(name, exact(money));
  }

  static Expression symbol(String name, BigDecimal number) {
    return Expression.of(name, Exact.of(number));
  }

  static Expression number(long number) {
    return Expression.number(Exact.of(number));
  }

  static Exact exact(Money money) {
    return Exact.of(money.amount());
  }

  static Exact exact(BigDecimal number) {
    return Exact.of(number);
  }
}
