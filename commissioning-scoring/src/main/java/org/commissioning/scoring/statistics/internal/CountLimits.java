package org.commissioning.scoring.statistics.internal;

/**
 * Limits of a count of events and of a proportion. Each formula stands here once, for single values
 * and for columns. {@code z} is the two-sided normal quantile of the level, {@code tail} the
 * probability beyond one limit: 1.959964 and 0.025 at 95%.
 */
public final class CountLimits {

  /** From this many events on, Byar's limits stand in for the exact ones. */
  public static final double BYAR_FROM = 10;

  private CountLimits() {}

  /** The lower limit of Wilson's score interval for {@code x} of {@code n}; 0 if {@code x} is 0. */
  public static double wilsonLower(double x, double n, double z) {
    if (x <= 0) {
      return 0;
    }
    double z2 = z * z;
    return (2 * x + z2 - z * Math.sqrt(z2 + 4 * x * (1 - x / n))) / (2 * (n + z2));
  }

  /** The upper limit of Wilson's score interval for {@code x} of {@code n}; 1 if they are equal. */
  public static double wilsonUpper(double x, double n, double z) {
    if (x >= n) {
      return 1;
    }
    double z2 = z * z;
    return (2 * x + z2 + z * Math.sqrt(z2 + 4 * x * (1 - x / n))) / (2 * (n + z2));
  }

  /** The exact lower limit of a proportion, of Clopper and Pearson; 0 if {@code x} is 0. */
  public static double clopperPearsonLower(double x, double n, double tail) {
    return x <= 0 ? 0 : Quantiles.betaLower(tail, x, n - x + 1);
  }

  /** The exact upper limit of a proportion, of Clopper and Pearson; 1 if all are counted. */
  public static double clopperPearsonUpper(double x, double n, double tail) {
    return x >= n ? 1 : Quantiles.betaUpper(tail, x + 1, n - x);
  }

  /** Byar's lower limit of a count; 0 if it is 0. */
  public static double byarLower(double count, double z) {
    if (count <= 0) {
      return 0;
    }
    double root = 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count));
    return root <= 0 ? 0 : count * root * root * root;
  }

  /** Byar's upper limit of a count. */
  public static double byarUpper(double count, double z) {
    double next = count + 1;
    double root = 1 - 1 / (9 * next) + z / (3 * Math.sqrt(next));
    return next * root * root * root;
  }

  /** The exact lower limit of a Poisson count; 0 if it is 0. */
  public static double poissonLower(double count, double tail) {
    return count <= 0 ? 0 : Quantiles.chiSquareLower(tail, 2 * count) / 2;
  }

  /** The exact upper limit of a Poisson count. */
  public static double poissonUpper(double count, double tail) {
    return Quantiles.chiSquareUpper(tail, 2 * count + 2) / 2;
  }

  /** The lower limit as public health publishes it: exact below ten events, Byar's from there. */
  public static double eventsLower(double count, double z, double tail) {
    return count < BYAR_FROM ? poissonLower(count, tail) : byarLower(count, z);
  }

  /** The upper limit as public health publishes it: exact below ten events, Byar's from there. */
  public static double eventsUpper(double count, double z, double tail) {
    return count < BYAR_FROM ? poissonUpper(count, tail) : byarUpper(count, z);
  }
}
