package org.commissioning.scoring.value.internal;

import org.commissioning.scoring.method.Figure;

/**
 * A sum that knows how large its terms were: what is left of terms that cancel, once rounding is
 * taken off, is nothing and not a little. So 0.1 and 0.2 less 0.3 is 0, and nothing is divided by
 * what is left of it.
 */
public final class Total {

  /** Factors of a thousand years are right to 13 digits. */
  private static final double ROUNDING = 1e-13;

  private double sum;
  private double lost;
  private double size;

  /** Adds a term. */
  public void add(double term) {
    add(term, Math.abs(term));
  }

  /** Adds another sum, with the size of its terms. */
  public void add(Total other) {
    add(other.sum + other.lost, other.size);
  }

  /** Takes another sum off, with the size of its terms. */
  public void subtract(Total other) {
    add(-(other.sum + other.lost), other.size);
  }

  private void add(double term, double terms) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
    size += terms;
  }

  /** The sum; 0 if it is no more than rounding. */
  public double value() {
    double value = sum + lost;
    return Math.abs(value) <= ROUNDING * size ? 0 : value;
  }

  /**
   * One amount for each unit of another that is above 0.
   *
   * @param none what is said if the other is not
   */
  public static Figure<Double> ratio(double amount, double to, String none) {
    if (!(to > 0)) {
      return Figure.none(none);
    }
    double ratio = amount / to;
    return Double.isFinite(ratio)
        ? Figure.of(ratio)
        : Figure.none("what it is divided by is too small");
  }
}
