package org.commissioning.scoring.need.internal;

import java.util.List;
import org.commissioning.scoring.method.internal.Digits;
import org.jspecify.annotations.Nullable;

/**
 * The life table of Chiang's second method, its last band as Silcocks and others have it, worked
 * backwards from the last band: what people of an age have before them is what they have in their
 * band, and what those who reach the next have from there. Years in good health by Sullivan's
 * method are the same sums with each year counted as far as it is healthy, and years of life those
 * in which every year counts in full.
 */
public final class LifeTable {

  /** The population that must be exceeded, unless a question states another. */
  public static final double SMALLEST_POPULATION = 5_000;

  /** The widest 95% interval in years, unless a question states another. */
  public static final double WIDEST_INTERVAL = 20;

  private final int[] order;
  private final double[] widths;
  private final double[] lived;
  private final double[] years;
  private final double[] byDeaths;
  private final double[] byAsking;

  /** A table of these bands, to be filled for one population after another. */
  public LifeTable(LifeBands bands) {
    int size = bands.size();
    order = bands.order().stream().mapToInt(Integer::intValue).toArray();
    widths = bands.widths().stream().mapToDouble(Double::doubleValue).toArray();
    lived = bands.lived().stream().mapToDouble(Double::doubleValue).toArray();
    years = new double[size];
    byDeaths = new double[size];
    byAsking = new double[size];
  }

  /**
   * What share of those who reach a band die in it.
   *
   * @param deaths deaths in the band
   * @param people people in it
   * @param width its years
   * @param lived what share of it those live through who die in it
   */
  public static double dying(double deaths, double people, double width, double lived) {
    return Math.min(1, width * deaths / (people + width * deaths * (1 - lived)));
  }

  /** The variance of the share who die. */
  public static double variance(double deaths, double dying) {
    return deaths > 0 ? dying * dying * (1 - dying) / deaths : 0;
  }

  /**
   * Fills the table.
   *
   * @param deaths deaths by band, in the order in which bands were given
   * @param people people by band
   * @param first where the bands begin in these arrays
   * @param healthy the share of each band in good health; null to count every year in full
   * @param asked how many were asked in each band, infinite for everybody; null with no shares
   */
  public void fill(
      double[] deaths,
      double[] people,
      int first,
      double @Nullable [] healthy,
      double @Nullable [] asked) {
    double next = 0;
    double nextByDeaths = 0;
    double nextByAsking = 0;
    for (int place = order.length - 1; place >= 0; place--) {
      int band = order[place];
      double d = deaths[first + band];
      double p = people[first + band];
      double share = healthy == null ? 1 : healthy[band];
      double spread = asked == null ? 0 : share * (1 - share) / asked[band];
      if (place == order.length - 1) {
        double rest = p / d;
        next = share * rest;
        nextByDeaths = next * next / d;
        nextByAsking = rest * rest * spread;
      } else {
        double n = widths[place];
        double a = lived[place];
        double q = dying(d, p, n, a);
        double inBand = n * (1 - (1 - a) * q);
        double lost = (1 - a) * n * share + next;
        next = share * inBand + (1 - q) * next;
        nextByDeaths = (1 - q) * (1 - q) * nextByDeaths + lost * lost * variance(d, q);
        nextByAsking = (1 - q) * (1 - q) * nextByAsking + inBand * inBand * spread;
      }
      years[place] = next;
      byDeaths[place] = nextByDeaths;
      byAsking[place] = nextByAsking;
    }
  }

  /** The years before people at the beginning of a band, counted in the order of ages. */
  public double years(int place) {
    return years[place];
  }

  /** The variance of these years that comes of deaths being subject to chance. */
  public double varianceByDeaths(int place) {
    return byDeaths[place];
  }

  /** The variance of these years that comes of asking only some about their health. */
  public double varianceByAsking(int place) {
    return byAsking[place];
  }

  /**
   * Why there is no life table of a population: a figure that is missing or cannot be, or too few
   * people.
   *
   * @param reason in words
   * @param threshold the number that would have had to be exceeded; null if there is none
   * @param observed the number found instead; null if there is none
   */
  public record Reason(String reason, @Nullable Double threshold, @Nullable Double observed) {}

  /**
   * Why there is no life table, or null if there is one.
   *
   * @param labels the labels of the bands, in the order in which they were given
   * @param deaths deaths by band; NaN where missing
   * @param people people by band; NaN where missing
   * @param first where the bands begin in these arrays
   * @param smallest the population that must be exceeded
   */
  public @Nullable Reason reason(
      List<String> labels, double[] deaths, double[] people, int first, double smallest) {
    double all = 0;
    for (int band : order) {
      double d = deaths[first + band];
      double p = people[first + band];
      String fault = null;
      if (Double.isNaN(d) || Double.isNaN(p)) {
        fault = "a count is missing in the band ";
      } else if (!(d >= 0 && d < Double.POSITIVE_INFINITY)) {
        fault = "deaths must be 0 or more, and finite, in the band ";
      } else if (!(p > 0 && p < Double.POSITIVE_INFINITY)) {
        fault = "there are no people in the band ";
      } else if (d > p) {
        fault = "there are more deaths than people in the band ";
      }
      if (fault != null) {
        return new Reason(fault + BandJoin.names(List.of(labels.get(band))), null, null);
      }
      all += p;
    }
    if (!(all > smallest)) {
      return new Reason(
          "the population does not exceed the " + Digits.of(smallest) + " that are needed",
          smallest,
          all);
    }
    int last = order[order.length - 1];
    if (!(deaths[first + last] > 0)) {
      return new Reason(
          "nobody died in the last band, "
              + BandJoin.names(List.of(labels.get(last)))
              + ", so that it cannot be said how long people live there; join it to the band before",
          null,
          null);
    }
    return null;
  }

  /** Why a figure is withheld whose 95% interval is so wide. */
  public static Reason tooWide(double width, double widest) {
    return new Reason(
        "the 95% interval is wider than " + Digits.of(widest) + " years", widest, width);
  }
}
