package org.commissioning.scoring.value.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The distinct roots above 0 of a polynomial with whole coefficients, counted exactly by a chain of
 * Sturm and then narrowed down. All arithmetic is on whole numbers, so that neither a root nor a
 * double root is lost to rounding.
 */
public final class RealRoots {

  private static final MathContext DIGITS = new MathContext(40);

  /** Halvings after a root stands alone: more than a double can tell. */
  private static final int HALVINGS = 80;

  private final List<BigInteger[]> chain = new ArrayList<>();
  private final List<BigDecimal> roots = new ArrayList<>();

  private RealRoots(BigInteger[] polynomial) {
    chain.add(polynomial);
    BigInteger[] next = primitive(derivative(polynomial));
    while (next.length > 0) {
      chain.add(next);
      next = primitive(negatedRemainder(chain.get(chain.size() - 2), next));
    }
  }

  /**
   * The roots above 0, in ascending order.
   *
   * @param coefficients of the powers 0, 1 and so on; not all 0
   */
  public static List<BigDecimal> above0(BigInteger[] coefficients) {
    BigInteger[] polynomial = primitive(withoutZeroRoots(coefficients));
    if (polynomial.length < 2) {
      return List.of();
    }
    RealRoots sought = new RealRoots(polynomial);
    int atInfinity = sought.variationsAtInfinity();
    Dyadic high = new Dyadic(BigInteger.ONE, 0);
    while (sought.variations(high) != atInfinity || sought.sign(high) == 0) {
      high = new Dyadic(high.numerator().shiftLeft(1), 0);
    }
    Dyadic zero = new Dyadic(BigInteger.ZERO, 0);
    sought.isolate(zero, sought.variations(zero), high, atInfinity);
    return sought.roots;
  }

  /** A whole number divided by a power of 2. */
  private record Dyadic(BigInteger numerator, int shift) {

    Dyadic between(Dyadic other, int eighths) {
      int common = Math.max(shift, other.shift) + 3;
      BigInteger low = numerator.shiftLeft(common - shift);
      BigInteger high = other.numerator.shiftLeft(common - other.shift);
      BigInteger at =
          low.add(high.subtract(low).multiply(BigInteger.valueOf(eighths)).shiftRight(3));
      int zeros = Math.min(at.signum() == 0 ? common : at.getLowestSetBit(), common);
      return new Dyadic(at.shiftRight(zeros), common - zeros);
    }

    BigDecimal value() {
      return new BigDecimal(numerator)
          .divide(new BigDecimal(BigInteger.ONE.shiftLeft(shift)), DIGITS);
    }
  }

  private void isolate(Dyadic low, int atLow, Dyadic high, int atHigh) {
    int inside = atLow - atHigh;
    if (inside == 1) {
      roots.add(narrowed(low, atLow, high));
    } else if (inside > 1) {
      Dyadic middle = notARoot(low, high);
      int atMiddle = variations(middle);
      isolate(low, atLow, middle, atMiddle);
      isolate(middle, atMiddle, high, atHigh);
    }
  }

  /** A point between that is no root: a polynomial has few, so one of these is none soon. */
  private Dyadic notARoot(Dyadic low, Dyadic high) {
    Dyadic end = high;
    Dyadic middle = low.between(end, 4);
    while (sign(middle) == 0) {
      end = low.between(end, 7);
      middle = low.between(end, 4);
    }
    return middle;
  }

  private BigDecimal narrowed(Dyadic from, int atLow, Dyadic to) {
    Dyadic low = from;
    Dyadic high = to;
    boolean crosses = sign(low) * sign(high) < 0;
    // A root near 0 needs as many halvings again as it has zeros before its digits.
    for (int i = 0; i < HALVINGS || low.numerator().bitLength() < HALVINGS; i++) {
      Dyadic middle = low.between(high, 4);
      int sign = sign(middle);
      if (sign == 0) {
        return middle.value();
      }
      boolean below = crosses ? sign == sign(low) : variations(middle) == atLow;
      low = below ? middle : low;
      high = below ? high : middle;
    }
    return low.between(high, 4).value();
  }

  private int sign(Dyadic at) {
    return sign(chain.get(0), at);
  }

  private static int sign(BigInteger[] polynomial, Dyadic at) {
    BigInteger value = BigInteger.ZERO;
    for (int i = polynomial.length - 1; i >= 0; i--) {
      int power = (polynomial.length - 1 - i) * at.shift();
      value = value.multiply(at.numerator()).add(polynomial[i].shiftLeft(power));
    }
    return value.signum();
  }

  private int variations(Dyadic at) {
    return variations(chain.stream().mapToInt(polynomial -> sign(polynomial, at)).toArray());
  }

  private int variationsAtInfinity() {
    return variations(
        chain.stream()
            .mapToInt(polynomial -> polynomial[polynomial.length - 1].signum())
            .toArray());
  }

  private static int variations(int[] signs) {
    int count = 0;
    int last = 0;
    for (int sign : signs) {
      count += sign * last < 0 ? 1 : 0;
      last = sign == 0 ? last : sign;
    }
    return count;
  }

  private static BigInteger[] withoutZeroRoots(BigInteger[] coefficients) {
    int from = 0;
    while (from < coefficients.length && coefficients[from].signum() == 0) {
      from++;
    }
    return java.util.Arrays.copyOfRange(coefficients, from, coefficients.length);
  }

  private static BigInteger[] derivative(BigInteger[] polynomial) {
    BigInteger[] derivative = new BigInteger[polynomial.length - 1];
    for (int i = 1; i < polynomial.length; i++) {
      derivative[i - 1] = polynomial[i].multiply(BigInteger.valueOf(i));
    }
    return derivative;
  }

  /** The remainder with its sign turned, times something above 0. */
  private static BigInteger[] negatedRemainder(BigInteger[] dividend, BigInteger[] divisor) {
    BigInteger[] rest = dividend.clone();
    BigInteger lead = divisor[divisor.length - 1];
    for (int top = rest.length - 1; top >= divisor.length - 1; top--) {
      BigInteger factor = lead.signum() < 0 ? rest[top].negate() : rest[top];
      for (int i = 0; i <= top; i++) {
        rest[i] = rest[i].multiply(lead.abs());
      }
      int shift = top - divisor.length + 1;
      for (int i = 0; i < divisor.length; i++) {
        rest[i + shift] = rest[i + shift].subtract(factor.multiply(divisor[i]));
      }
    }
    for (int i = 0; i < rest.length; i++) {
      rest[i] = rest[i].negate();
    }
    return rest;
  }

  /** Without leading zeros and divided by what all coefficients share. */
  private static BigInteger[] primitive(BigInteger[] polynomial) {
    int length = polynomial.length;
    while (length > 0 && polynomial[length - 1].signum() == 0) {
      length--;
    }
    BigInteger shared = BigInteger.ZERO;
    for (int i = 0; i < length; i++) {
      shared = shared.gcd(polynomial[i]);
    }
    BigInteger[] primitive = new BigInteger[length];
    for (int i = 0; i < length; i++) {
      primitive[i] = polynomial[i].divide(shared);
    }
    return primitive;
  }
}
