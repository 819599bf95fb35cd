package org.commissioning.scoring.contract.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Expression;
import org.jspecify.annotations.Nullable;

/** How exact numbers are told: every digit if they end, else eight; with a true minus sign. */
public final class Told {

  private Told() {}

  /** The number as a person reads it. */
  public static String of(Exact value) {
    return value.ends() ? value.toString().replace('-', '−') : Digits.of(value.toDouble());
  }

  /** The number as a person reads it. */
  public static String of(BigDecimal value) {
    return of(Exact.of(value));
  }

  /** Every digit if they end, else so many decimal places. */
  static String at(Exact value, int places) {
    return value.ends()
        ? of(value)
        : value.decimal(places, RoundingMode.HALF_EVEN).toPlainString().replace('-', '−');
  }

  /** A number as it stands below a symbol. */
  static String subscript(int number) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append((char) ('\u2080' + (digit - '0')));
    }
    return text.toString();
  }

  /** The formula as a step of a working. */
  public static Step step(String label, Expression expression, @Nullable String unit) {
    return new Step(
        label,
        expression.formula(),
        expression.substitution().replace('-', '−'),
        of(expression.value()),
        unit);
  }
}
