package org.commissioning.scoring.disclosure;

/**
 * A count behind a result.
 *
 * @param label what is counted, as it stands in the result: "events", "people of 85 and over"
 * @param count how many
 * @param exposure what of the result gives it away
 */
public record Disclosable(String label, double count, Exposure exposure) {

  /** A count that the figures themselves give away, alone or with figures published elsewhere. */
  public Disclosable(String label, double count) {
    this(label, count, Exposure.FIGURES);
  }

  /**
   * One of many counts that a figure adds up with weights, so that only the working shows it: the
   * deaths of one age band behind a standardised rate.
   */
  public static Disclosable inWorking(String label, double count) {
    return new Disclosable(label, count, Exposure.WORKING);
  }
}
