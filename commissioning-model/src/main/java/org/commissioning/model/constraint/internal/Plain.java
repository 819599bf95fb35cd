package org.commissioning.model.constraint.internal;

import java.math.BigDecimal;

/** How a rule writes a number that came from a caller. */
public final class Plain {

  /** More places than this are written as a power of ten, or a rule would take a page. */
  private static final int MOST_PLACES = 30;

  private Plain() {}

  /** The number without zeros at its end: 95, 0.5, 1E-300. */
  public static String of(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return Math.abs(shortest.scale()) > MOST_PLACES
        ? shortest.toString()
        : shortest.toPlainString();
  }
}
