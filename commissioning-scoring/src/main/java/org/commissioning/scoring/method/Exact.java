package org.commissioning.scoring.method;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number without rounding: any fraction of two whole numbers. Tender arithmetic is done in it, so
 * that nothing is lost between one stated rounding and the next, and so that a tie is a tie.
 *
 * <p>Equal numbers are equal ({@code 1.0} and {@code 1}); the order is the numbers' own.
 */
public final class Exact implements Comparable<Exact> {

  public static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);
  public static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);

  /** Decimal places to which a number without an end is written. */
  public static final int WRITTEN_PLACES = 20;

  /** Digits enough for the nearest double to be found. */
  private static final MathContext DOUBLE = new MathContext(40);

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private final BigInteger over;
  private final BigInteger under;

  /** Takes the parts as they are: without a common factor, the lower one above zero. */
  private Exact(BigInteger over, BigInteger under) {
    this.over = over;
    this.under = under;
  }

  private static Exact reduced(BigInteger over, BigInteger under) {
    BigInteger common = over.gcd(under);
    BigInteger divisor = under.signum() < 0 ? common.negate() : common;
    return divisor.equals(BigInteger.ONE)
        ? new Exact(over, under)
        : new Exact(over.divide(divisor), under.divide(divisor));
  }

  /** The number that the decimal writes. */
  public static Exact of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() <= 0
        ? new Exact(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE)
        : reduced(unscaled, BigInteger.TEN.pow(decimal.scale()));
  }

  /** The whole number. */
  public static Exact of(long number) {
    return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
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
    return under.equals(other.under)
        ? reduced(over.add(other.over), under)
        : reduced(
            over.multiply(other.under).add(other.over.multiply(under)),
            under.multiply(other.under));
  }

  public Exact minus(Exact other) {
    return plus(other.negated());
  }

  public Exact times(Exact other) {
    return reduced(over.multiply(other.over), under.multiply(other.under));
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
    return reduced(over.multiply(other.under), under.multiply(other.over));
  }

  public Exact negated() {
    return new Exact(over.negate(), under);
  }

  /** The distance from zero. */
  public Exact abs() {
    return signum() < 0 ? negated() : this;
  }

  /** The fraction, not below zero, whose square this is; empty if there is none. */
  public Optional<Exact> squareRoot() {
    if (signum() < 0) {
      return Optional.empty();
    }
    // Without a common factor, both parts of a square are squares.
    BigInteger rootOver = over.sqrt();
    BigInteger rootUnder = under.sqrt();
    return rootOver.multiply(rootOver).equals(over) && rootUnder.multiply(rootUnder).equals(under)
        ? Optional.of(new Exact(rootOver, rootUnder))
        : Optional.empty();
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
    return new BigDecimal(over).divide(new BigDecimal(under), places, mode);
  }

  /**
   * The number as a decimal: exact if its digits end within 20 decimal places, else rounded half
   * even to 20.
   */
  public BigDecimal decimal() {
    if (ends()) {
      BigDecimal exact = new BigDecimal(over).divide(new BigDecimal(under));
      BigDecimal shortest = exact.stripTrailingZeros();
      if (shortest.scale() <= WRITTEN_PLACES) {
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
      }
    }
    return decimal(WRITTEN_PLACES, RoundingMode.HALF_EVEN);
  }

  /** True if the number can be written as a decimal with an end, as 1/8 can and 1/3 cannot. */
  public boolean ends() {
    BigInteger rest = under;
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
    return over.signum();
  }

  /** The nearest double. For charts and statistics, not for money or scores. */
  public double toDouble() {
    return new BigDecimal(over).divide(new BigDecimal(under), DOUBLE).doubleValue();
  }

  @Override
  public int compareTo(Exact other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Exact exact && over.equals(exact.over) && under.equals(exact.under);
  }

  @Override
  public int hashCode() {
    return 31 * over.hashCode() + under.hashCode();
  }

  /**
   * The digits if they end within 20 places, else six places and the fraction: {@code 40.5} or
   * {@code 272.727273… (3000/11)}. For people; {@link #decimal()} is for programs.
   */
  @Override
  public String toString() {
    if (ends()) {
      BigDecimal shortest = decimal();
      if (of(shortest).equals(this)) {
        return shortest.toPlainString();
      }
    }
    return decimal(6, RoundingMode.HALF_EVEN).toPlainString() + "… (" + over + "/" + under + ")";
  }
}
