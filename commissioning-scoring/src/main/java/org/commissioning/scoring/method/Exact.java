package org.commissioning.scoring.method;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A number without rounding: any fraction of two whole numbers. Tender arithmetic is done in it, so
 * that nothing is lost between one stated rounding and the next, and so that a tie is a tie.
 *
 * <p>Equal numbers are equal ({@code 1.0} and {@code 1}); the order is the numbers' own.
 */
public final class Exact implements Comparable<Exact> {

  public static final Exact ZERO = new Exact(BigFraction.ZERO);
  public static final Exact ONE = new Exact(BigFraction.ONE);

  /** Decimal places to which a number without an end is written. */
  public static final int WRITTEN_PLACES = 20;

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private final BigFraction fraction;

  private Exact(BigFraction fraction) {
    this.fraction = fraction;
  }

  /** The number that the decimal writes. */
  public static Exact of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() <= 0
        ? new Exact(BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale()))))
        : new Exact(BigFraction.of(unscaled, BigInteger.TEN.pow(decimal.scale())));
  }

  public static Exact of(long number) {
    return new Exact(BigFraction.of(number));
  }

  /**
   * The number that the text writes.
   *
   * @throws NumberFormatException if the text is not a decimal
   */
  public static Exact of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  public Exact plus(Exact other) {
    return new Exact(fraction.add(other.fraction));
  }

  public Exact minus(Exact other) {
    return new Exact(fraction.subtract(other.fraction));
  }

  public Exact times(Exact other) {
    return new Exact(fraction.multiply(other.fraction));
  }

  /**
   * This number divided by the other, without rounding.
   *
   * @throws ArithmeticException if {@code other} is zero
   */
  public Exact dividedBy(Exact other) {
    if (other.signum() == 0) {
      throw new ArithmeticException("must not divide by zero, but " + this + " was");
    }
    return new Exact(fraction.divide(other.fraction));
  }

  public Exact negated() {
    return new Exact(fraction.negate());
  }

  public Exact min(Exact other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Exact max(Exact other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The number at {@code places} decimal places, by the stated mode. */
  public Exact rounded(int places, RoundingMode mode) {
    return of(decimal(places, mode));
  }

  /** The number as a decimal at {@code places} decimal places, by the stated mode. */
  public BigDecimal decimal(int places, RoundingMode mode) {
    return new BigDecimal(fraction.getNumerator())
        .divide(new BigDecimal(fraction.getDenominator()), places, mode);
  }

  /**
   * The number as a decimal: exact if its digits end within 20 decimal places, else rounded half
   * even to 20.
   */
  public BigDecimal decimal() {
    if (ends()) {
      BigDecimal exact =
          new BigDecimal(fraction.getNumerator()).divide(new BigDecimal(fraction.getDenominator()));
      BigDecimal shortest = exact.stripTrailingZeros();
      if (shortest.scale() <= WRITTEN_PLACES) {
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
      }
    }
    return decimal(WRITTEN_PLACES, RoundingMode.HALF_EVEN);
  }

  /** True if the number can be written as a decimal with an end, as 1/8 can and 1/3 cannot. */
  public boolean ends() {
    BigInteger rest = fraction.getDenominator();
    rest = rest.shiftRight(rest.getLowestSetBit());
    while (!rest.equals(BigInteger.ONE)) {
      BigInteger[] fifth = rest.divideAndRemainder(FIVE);
      if (fifth[1].signum() != 0) {
        return false;
      }
      rest = fifth[0];
    }
    return true;
  }

  public int signum() {
    return fraction.signum();
  }

  /** The nearest double. For charts and statistics, not for money or scores. */
  public double toDouble() {
    return new BigDecimal(fraction.getNumerator())
        .divide(new BigDecimal(fraction.getDenominator()), MathContext.DECIMAL64)
        .doubleValue();
  }

  @Override
  public int compareTo(Exact other) {
    return fraction.compareTo(other.fraction);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Exact exact && fraction.equals(exact.fraction);
  }

  @Override
  public int hashCode() {
    return fraction.hashCode();
  }

  /**
   * The digits if they end, else six places and the fraction: {@code 40.5} or {@code 272.727273…
   * (3000/11)}. For people; {@link #decimal()} is for programs.
   */
  @Override
  public String toString() {
    if (ends()) {
      BigDecimal shortest = decimal();
      return shortest.toPlainString();
    }
    return decimal(6, RoundingMode.HALF_EVEN).toPlainString()
        + "… ("
        + fraction.getNumerator()
        + "/"
        + fraction.getDenominator()
        + ")";
  }
}
