package org.commissioning.model.tender.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Guards for arithmetic on numbers that another constraint may be about to refuse. */
final class Numbers {

  private static final int LONGEST = 60;

  private Numbers() {}

  /**
   * True if adding, comparing and printing the number is cheap; absurd ones are refused elsewhere.
   */
  static boolean bounded(@Nullable BigDecimal number) {
    return number != null
        && number.precision() <= LONGEST
        && Math.abs((long) number.scale()) <= LONGEST;
  }

  /** The number without an exponent and without trailing zeros. */
  static String plain(BigDecimal number) {
    if (!bounded(number)) {
      return number.toString();
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
