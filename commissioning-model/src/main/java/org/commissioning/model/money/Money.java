package org.commissioning.model.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.commissioning.model.constraint.Amount;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.internal.CurrencyCodeValidator;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in one currency: {@code 1250.00 GBP}.
 *
 * <p>The amount is kept as it was given, trailing zeros included, and equality is that of the
 * components: 1.0 and 1.00 pounds are not equal records but are the {@linkplain #sameAmountAs same
 * amount}, and {@link #compareTo} puts neither before the other. Arithmetic is exact and never
 * rounds; where a result must be rounded, {@link #rounded} says how. Amounts in different
 * currencies are refused, naming both, and so is arithmetic on money that breaks its own
 * constraints. Immutable and thread-safe.
 *
 * @param amount in units of the currency (pounds, not pence), signed; at most 15 digits before the
 *     decimal point and 6 decimal places
 * @param currency the three-letter code of ISO 4217: {@code GBP}
 */
public record Money(@Required @Amount BigDecimal amount, @Required @CurrencyCode String currency)
    implements Comparable<Money> {

  private static final int INTEGER_DIGITS = 15;
  private static final int FRACTION_DIGITS = 6;

  /** The most digits, on either side of the point, of a number that money is multiplied by. */
  private static final int FACTOR_DIGITS = 50;

  /**
   * An amount in a currency.
   *
   * @param amount plain decimal digits: {@code "1250.00"}
   * @throws NumberFormatException if the amount is not a number
   */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /** Nothing, in a currency. */
  public static Money zero(String currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /**
   * The sum.
   *
   * @throws CurrencyMismatchException if the currencies differ
   * @throws IllegalArgumentException if either breaks its own constraints
   */
  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.add(other.amount), currency);
  }

  /**
   * The difference.
   *
   * @throws CurrencyMismatchException if the currencies differ
   * @throws IllegalArgumentException if either breaks its own constraints
   */
  public Money minus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.subtract(other.amount), currency);
  }

  /**
   * The exact product. It may have more decimal places than money may carry; such a product must be
   * {@linkplain #rounded rounded} before it is used further.
   *
   * @param factor at most 50 digits on either side of the decimal point
   * @throws IllegalArgumentException if this money breaks its own constraints or the factor has
   *     more digits
   */
  public Money times(BigDecimal factor) {
    requireUsable();
    requireFewDigits("factor", factor);
    return new Money(amount.multiply(factor), currency);
  }

  /** The same amount with the opposite sign. */
  public Money negated() {
    requireUsable();
    return new Money(amount.negate(), currency);
  }

  /**
   * The amount at a stated number of decimal places.
   *
   * @param places from 0 to 6
   * @throws IllegalArgumentException if this money breaks its own constraints, other than by having
   *     the decimal places of a product, or if the places are out of range
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is not
   */
  public Money rounded(int places, RoundingMode mode) {
    if (places < 0 || places > FRACTION_DIGITS) {
      throw new IllegalArgumentException(
          "places must be from 0 to " + FRACTION_DIGITS + " but was " + places);
    }
    // A product may have more decimal places than money: rounding is what puts that right.
    requireUsable(FRACTION_DIGITS + FACTOR_DIGITS);
    return new Money(amount.setScale(places, mode), currency);
  }

  /**
   * Shares the amount out in proportion to ratios, in whole minor units (pence), so that the shares
   * add up to the amount exactly. Each share is first rounded down; the units left over go, one
   * each, to the largest remainders, and among equal remainders to the earlier ratio. A negative
   * amount is shared out as its positive would be. A ratio of zero receives nothing.
   *
   * <p>10.00 GBP in the ratios 1, 1, 1 gives 3.34, 3.33 and 3.33.
   *
   * @param ratios at least one, none negative, not all zero; only their proportions matter
   * @return the shares in the order of the ratios, each with as many decimal places as the currency
   *     has
   * @throws IllegalArgumentException if this money breaks its own constraints, has more decimal
   *     places than the currency, or the ratios are not as described
   */
  public List<Money> allocate(List<BigDecimal> ratios) {
    requireUsable();
    int places = minorPlaces();
    BigInteger units = minorUnits(places);
    List<BigInteger> weights = weights(ratios);
    BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (total.signum() == 0) {
      throw new IllegalArgumentException("ratios must not all be 0");
    }
    BigInteger left = units.abs();
    List<BigInteger> shares = new ArrayList<>(weights.size());
    List<BigInteger> remainders = new ArrayList<>(weights.size());
    List<Integer> order = new ArrayList<>(weights.size());
    for (BigInteger weight : weights) {
      BigInteger[] quotient = units.abs().multiply(weight).divideAndRemainder(total);
      order.add(shares.size());
      shares.add(quotient[0]);
      remainders.add(quotient[1]);
      left = left.subtract(quotient[0]);
    }
    // A stable sort: equal remainders stay in the order of their ratios.
    order.sort(Comparator.comparing((Integer i) -> remainders.get(i)).reversed());
    for (Integer i : order.subList(0, left.intValueExact())) {
      shares.set(i, shares.get(i).add(BigInteger.ONE));
    }
    boolean negative = units.signum() < 0;
    return shares.stream()
        .map(share -> new BigDecimal(negative ? share.negate() : share, places))
        .map(share -> new Money(share, currency))
        .toList();
  }

  /**
   * Whether this is the same amount in the same currency, whatever the trailing zeros: 1.0 and 1.00
   * pounds are, a pound and a euro are not.
   *
   * @throws IllegalArgumentException if either breaks its own constraints
   */
  public boolean sameAmountAs(Money other) {
    requireUsable();
    other.requireUsable();
    return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
  }

  /**
   * Compares the amounts by value. Like that of {@link BigDecimal}, the order is not consistent
   * with equals.
   *
   * @throws CurrencyMismatchException if the currencies differ
   * @throws IllegalArgumentException if either breaks its own constraints
   */
  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return amount.compareTo(other.amount);
  }

  private int minorPlaces() {
    int places = Currency.getInstance(currency).getDefaultFractionDigits();
    if (places < 0) {
      throw new IllegalArgumentException(
          "money in " + currency + " cannot be allocated: the currency has no minor unit");
    }
    return places;
  }

  private BigInteger minorUnits(int places) {
    try {
      return amount.movePointRight(places).toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "money in "
              + currency
              + " cannot be allocated beyond "
              + places
              + " decimal places but was "
              + amount.toPlainString(),
          e);
    }
  }

  /** The ratios as whole numbers in the same proportions. */
  private static List<BigInteger> weights(List<BigDecimal> ratios) {
    if (ratios.isEmpty()) {
      throw new IllegalArgumentException("ratios must have at least 1 entry");
    }
    int scale = 0;
    for (int i = 0; i < ratios.size(); i++) {
      String name = "ratios[" + i + "]";
      BigDecimal ratio = ratios.get(i);
      requireFewDigits(name, ratio);
      if (ratio.signum() < 0) {
        throw new IllegalArgumentException(
            name + " must be at least 0 but was " + ratio.toPlainString());
      }
      scale = Math.max(scale, ratio.scale());
    }
    int common = scale;
    return ratios.stream().map(ratio -> ratio.setScale(common).unscaledValue()).toList();
  }

  private static void requireFewDigits(String name, @Nullable BigDecimal number) {
    if (number == null) {
      throw new IllegalArgumentException(name + " must be given");
    }
    if (integerDigits(number) > FACTOR_DIGITS || number.scale() > FACTOR_DIGITS) {
      throw new IllegalArgumentException(
          name + " must have at most " + FACTOR_DIGITS + " digits on either side of the point");
    }
  }

  private static long integerDigits(BigDecimal number) {
    return (long) number.precision() - number.scale();
  }

  private void requireSameCurrency(Money other) {
    requireUsable();
    other.requireUsable();
    if (!currency.equals(other.currency)) {
      throw new CurrencyMismatchException(currency, other.currency);
    }
  }

  private void requireUsable() {
    requireUsable(FRACTION_DIGITS);
  }

  private void requireUsable(int places) {
    String fault = fault(places);
    if (fault != null) {
      throw new IllegalArgumentException("money cannot be calculated with: " + fault);
    }
  }

  /** The first of the record's own constraints that it breaks. A record may exist invalid. */
  private @Nullable String fault(int places) {
    if (amount == null) {
      return "amount must be given";
    }
    if (integerDigits(amount) > INTEGER_DIGITS) {
      return "amount must have at most " + INTEGER_DIGITS + " digits before the decimal point";
    }
    if (amount.scale() > places) {
      return "amount must have at most " + places + " decimal places";
    }
    if (currency == null) {
      return "currency must be given";
    }
    if (!CurrencyCodeValidator.known(currency)) {
      return "currency must be an ISO 4217 currency code";
    }
    return null;
  }
}
