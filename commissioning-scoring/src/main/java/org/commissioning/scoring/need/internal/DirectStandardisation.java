package org.commissioning.scoring.need.internal;

/**
 * The formula of a directly standardised rate and of its variance, once for single populations and
 * for columns.
 */
public final class DirectStandardisation {

  private DirectStandardisation() {}

  /** What is found of one population. */
  public static final class Sums {

    private double rate;
    private double variance;
    private double events;

    /** The rate, per person. */
    public double rate() {
      return rate;
    }

    /** Its variance, per person squared. */
    public double variance() {
      return variance;
    }

    /** All events. */
    public double events() {
      return events;
    }
  }

  /**
   * Adds the bands of one population up.
   *
   * @param events events by band
   * @param squares by band the sum of the squares of the events that each person had; the same
   *     array as {@code events} where they are independent
   * @param people people by band
   * @param first where the bands begin in these arrays
   * @param shares each band's share of the standard, in all 1
   * @param sums where the answer is put
   * @return whether every band is sound: events from 0 up, people above 0
   */
  public static boolean add(
      double[] events, double[] squares, double[] people, int first, double[] shares, Sums sums) {
    double rate = 0;
    double variance = 0;
    double all = 0;
    boolean sound = true;
    for (int band = 0; band < shares.length; band++) {
      double count = events[first + band];
      double weight = shares[band] / people[first + band];
      rate += weight * count;
      variance += weight * weight * squares[first + band];
      all += count;
      sound = sound && count >= 0 && people[first + band] > 0;
    }
    sums.rate = rate;
    sums.variance = variance;
    sums.events = all;
    return sound && all < Double.POSITIVE_INFINITY && variance < Double.POSITIVE_INFINITY;
  }

  /**
   * A limit of the rate from a limit of the count, as Dobson and others have it.
   *
   * @param rate the rate
   * @param variance its variance
   * @param events all events
   * @param limit the limit of that count
   */
  public static double limit(double rate, double variance, double events, double limit) {
    return rate + Math.sqrt(variance / events) * (limit - events);
  }
}
