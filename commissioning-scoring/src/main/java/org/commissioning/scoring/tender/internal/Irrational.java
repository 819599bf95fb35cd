package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.commissioning.scoring.method.Exact;

/**
 * Logarithms and powers, which have no exact fraction. They are worked out to 50 digits; a formula
 * that uses them rounds to {@link #PLACES} decimal places before anything is compared.
 */
final class Irrational {

  /** The places to which a formula rounds what is irrational in it. */
  static final int PLACES = 20;

  private static final MathContext RESULT = new MathContext(50, RoundingMode.HALF_EVEN);
  private static final MathContext INSIDE = new MathContext(80, RoundingMode.HALF_EVEN);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal NEAR = new BigDecimal("0.05");
  private static final BigDecimal SMALL = BigDecimal.ONE.movePointLeft(75);
  private static final BigDecimal LN_10 = series(BigDecimal.TEN);

  private Irrational() {}

  /** The natural logarithm of a number above zero. */
  static Exact ln(Exact number) {
    BigDecimal value = decimal(number);
    // 12345 is 1.2345 with the point moved four places.
    int moved = value.precision() - value.scale() - 1;
    BigDecimal lead = value.movePointLeft(moved);
    BigDecimal log = series(lead).add(LN_10.multiply(BigDecimal.valueOf(moved)), INSIDE);
    return Exact.of(log.round(RESULT));
  }

  /** Takes square roots until the series converges fast: ln x = 2 atanh((x − 1) ÷ (x + 1)). */
  private static BigDecimal series(BigDecimal number) {
    BigDecimal near = number;
    BigDecimal factor = TWO;
    while (near.subtract(BigDecimal.ONE).abs().compareTo(NEAR) > 0) {
      near = near.sqrt(INSIDE);
      factor = factor.multiply(TWO);
    }
    BigDecimal t = near.subtract(BigDecimal.ONE).divide(near.add(BigDecimal.ONE), INSIDE);
    BigDecimal square = t.multiply(t, INSIDE);
    BigDecimal power = t;
    BigDecimal sum = t;
    for (int n = 3; power.abs().compareTo(SMALL) > 0; n += 2) {
      power = power.multiply(square, INSIDE);
      sum = sum.add(power.divide(BigDecimal.valueOf(n), INSIDE), INSIDE);
    }
    return sum.multiply(factor, INSIDE);
  }

  /** e to the power of a number. */
  static Exact exp(Exact number) {
    BigDecimal value = decimal(number);
    // e^x = 10^k × e^r, with r small: the point is moved, then halved away.
    int tens = value.divide(LN_10, 0, RoundingMode.HALF_EVEN).intValueExact();
    BigDecimal rest = value.subtract(LN_10.multiply(BigDecimal.valueOf(tens)), INSIDE);
    int halvings = 8;
    BigDecimal x = rest.divide(TWO.pow(halvings), INSIDE);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int n = 1; term.signum() != 0 && term.abs().compareTo(SMALL) > 0; n++) {
      term = term.multiply(x, INSIDE).divide(BigDecimal.valueOf(n), INSIDE);
      sum = sum.add(term, INSIDE);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, INSIDE);
    }
    return Exact.of(sum.scaleByPowerOfTen(tens).round(RESULT));
  }

  private static BigDecimal decimal(Exact number) {
    BigDecimal usual = number.decimal(100, RoundingMode.HALF_EVEN);
    return usual.round(INSIDE);
  }
}
