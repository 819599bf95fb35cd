package org.commissioning.scoring.resource.internal;

import java.math.BigDecimal;
import org.commissioning.scoring.method.Working.Step;
import org.jspecify.annotations.Nullable;

/** Amounts of money in a working: every digit, since money is exact. */
public final class Amounts {

  private Amounts() {}

  /** The amount in plain digits, with a minus sign where it is below 0. */
  public static String text(BigDecimal amount) {
    BigDecimal plain = amount.scale() < 0 ? amount.setScale(0) : amount;
    String text = plain.toPlainString();
    return text.startsWith("-") ? "−" + text.substring(1) : text;
  }

  /** The amount as it stands inside a formula. */
  public static String within(BigDecimal amount) {
    return amount.signum() < 0 ? "(" + text(amount) + ")" : text(amount);
  }

  /** A difference as a step; no currency where it is not of money. */
  public static Step difference(
      String label, String formula, BigDecimal from, BigDecimal less, @Nullable String currency) {
    return new Step(
        label, formula, within(from) + " − " + within(less), text(from.subtract(less)), currency);
  }
}
