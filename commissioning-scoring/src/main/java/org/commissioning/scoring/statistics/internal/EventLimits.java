package org.commissioning.scoring.statistics.internal;

import org.commissioning.scoring.statistics.ConfidenceLevel;

/**
 * The limits of counts of events at one level, with what every row of a column shares worked out
 * once: the quantile, and the exact limits of the few counts below ten.
 */
public final class EventLimits {

  private static final int TABLED = (int) CountLimits.BYAR_FROM;

  private final double confidence;
  private final double z;
  private final double tail;
  private final boolean exact;
  private final double[] lowers = new double[TABLED];
  private final double[] uppers = new double[TABLED];

  private EventLimits(double confidence, boolean exact) {
    this.confidence = confidence;
    this.exact = exact;
    this.z = new ConfidenceLevel(confidence).z();
    this.tail = (1 - confidence) / 2;
    for (int count = 0; count < TABLED; count++) {
      lowers[count] = CountLimits.poissonLower(count, tail);
      uppers[count] = CountLimits.poissonUpper(count, tail);
    }
  }

  /** Exact limits below ten events, Byar's from there. */
  public static EventLimits byar(double confidence) {
    return new EventLimits(confidence, false);
  }

  /** Exact limits throughout. */
  public static EventLimits exact(double confidence) {
    return new EventLimits(confidence, true);
  }

  /** The level. */
  public double confidence() {
    return confidence;
  }

  /** The two-sided quantile of the standard normal. */
  public double z() {
    return z;
  }

  /** Whether the limits of this count are the exact ones. */
  public boolean exactFor(double count) {
    return exact || count < CountLimits.BYAR_FROM;
  }

  /** The lower limit of a count. */
  public double lower(double count) {
    if (!exactFor(count)) {
      return CountLimits.byarLower(count, z);
    }
    int whole = (int) count;
    return whole == count && whole < TABLED ? lowers[whole] : CountLimits.poissonLower(count, tail);
  }

  /** The upper limit of a count. */
  public double upper(double count) {
    if (!exactFor(count)) {
      return CountLimits.byarUpper(count, z);
    }
    int whole = (int) count;
    return whole == count && whole < TABLED ? uppers[whole] : CountLimits.poissonUpper(count, tail);
  }
}
