package org.commissioning.scoring.method.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How a floating-point figure is written in a working: eight significant digits, no more zeros. */
public final class Digits {

  private static final MathContext SHOWN = new MathContext(8, RoundingMode.HALF_EVEN);
  private static final int LONGEST_WHOLE = 15;
  private static final int MOST_LEADING_ZEROS = 6;

  private Digits() {}

  /**
   * The figure as a person reads it: {@code 12.345678}; {@code 1.5e-9} where plain digits would be
   * mostly zeros. A negative one has a minus sign and no brackets.
   */
  public static String of(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return value == 0
          ? "0"
          : signed(BigDecimal.valueOf(value).setScale(0, RoundingMode.UNNECESSARY).toPlainString());
    }
    BigDecimal rounded = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent < -MOST_LEADING_ZEROS || exponent > LONGEST_WHOLE) {
      String digits = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
      return signed(digits + "e" + exponent);
    }
    return signed(rounded.toPlainString());
  }

  /** The figure in brackets if it is negative, as it stands inside a formula. */
  public static String within(double value) {
    String text = of(value);
    return text.startsWith("−") ? "(" + text + ")" : text;
  }

  private static String signed(String text) {
    return text.startsWith("-") ? "−" + text.substring(1) : text;
  }
}
