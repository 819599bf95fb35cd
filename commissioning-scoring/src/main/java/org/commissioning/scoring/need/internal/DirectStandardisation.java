package org.commissioning.scoring.need.internal;

/**
 * The formula of a directly standardised rate and of its variance, once for single populations and
 * for columns.
 */
public final class DirectStandardisation {

  /** The most that a count may be, as in a question. */
  private static final double MOST = 1e15;

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
   * @param fractions whether events may be fractions
   * @param sums where the answer is put
   * @return whether every band is sound: events and people as a single question may hold them, and
   *     somebody in each band
   */
  public static boolean add(
      double[] events,
      double[] squares,
      double[] people,
      int first,
      double[] shares,
      boolean fractions,
      Sums sums) {
    double rate = 0;
    double variance = 0;
    double all = 0;
    for (int band = 0; band < shares.length; band++) {
      double count = events[first + band];
      double persons = people[first + band];
      if (!(count >= 0 && count <= MOST && persons > 0 && persons <= MOST)
          || !(fractions || count == Math.rint(count))) {
        return false;
      }
      double weight = shares[band] / persons;
      rate += weight * count;
      variance += weight * weight * squares[first + band];
      all += count;
    }
    sums.rate = rate;
    sums.variance = variance;
    sums.events = all;
    return variance < Double.POSITIVE_INFINITY;
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
