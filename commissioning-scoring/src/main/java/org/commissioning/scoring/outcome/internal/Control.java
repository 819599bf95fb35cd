package org.commissioning.scoring.outcome.internal;

import org.commissioning.model.outcome.CountedAs;
import org.commissioning.scoring.statistics.internal.Quantiles;

/**
 * Control limits around a benchmark and the probability of a count beyond them: one formula each,
 * for single areas, for charts and for columns.
 */
public final class Control {

  private static final int HALVINGS = 200;

  private Control() {}

  /** The lower control limit of a value, for a base; 0 if no count would be low enough. */
  public static double lower(CountedAs kind, double benchmark, double base, double z, double tail) {
    if (kind == CountedAs.PROPORTION) {
      return Math.max(0, benchmark - z * Math.sqrt(benchmark * (1 - benchmark) / base));
    }
    double expected = benchmark * base;
    if (Quantiles.poissonAtMost(0, expected) > tail) {
      return 0;
    }
    double low = 0;
    double high = expected;
    for (int i = 0; i < HALVINGS && high - low > Math.ulp(high); i++) {
      double middle = (low + high) / 2;
      if (Quantiles.poissonAtMost(middle, expected) > tail) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return (low + high) / 2 / base;
  }

  /** The upper control limit of a value, for a base. */
  public static double upper(CountedAs kind, double benchmark, double base, double z, double tail) {
    if (kind == CountedAs.PROPORTION) {
      return Math.min(1, benchmark + z * Math.sqrt(benchmark * (1 - benchmark) / base));
    }
    double expected = benchmark * base;
    double low = expected;
    double high = 2 * expected + 10;
    while (Quantiles.poissonAtLeast(high, expected) > tail) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS && high - low > Math.ulp(high); i++) {
      double middle = (low + high) / 2;
      if (Quantiles.poissonAtLeast(middle, expected) > tail) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2 / base;
  }

  /**
   * The probability that chance alone takes a value as far above the benchmark, or farther: normal
   * for a proportion as its limits are, exact for counts of events.
   */
  public static double above(CountedAs kind, double benchmark, double count, double base) {
    return kind == CountedAs.PROPORTION
        ? Quantiles.normalTail(score(benchmark, count, base))
        : Quantiles.poissonAtLeast(count, benchmark * base);
  }

  /** The probability that chance alone takes a value as far below the benchmark, or farther. */
  public static double below(CountedAs kind, double benchmark, double count, double base) {
    return kind == CountedAs.PROPORTION
        ? Quantiles.normalTail(-score(benchmark, count, base))
        : Quantiles.poissonAtMost(count, benchmark * base);
  }

  private static double score(double benchmark, double count, double base) {
    return (count / base - benchmark) / Math.sqrt(benchmark * (1 - benchmark) / base);
  }
}
