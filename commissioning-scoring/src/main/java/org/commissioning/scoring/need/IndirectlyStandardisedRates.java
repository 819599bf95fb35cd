package org.commissioning.scoring.need;

import java.util.List;
import org.commissioning.model.need.RateBand;
import org.commissioning.scoring.statistics.ConfidenceLevel;

/**
 * Indirectly standardised rates of many areas with their limits, by the same formula as {@link
 * IndirectlyStandardisedRate}. An area with a count missing, or for which no events are to be
 * expected, is a gap with its reason, and costs no other area anything.
 */
public final class IndirectlyStandardisedRates {

  private IndirectlyStandardisedRates() {}

  /**
   * Works rates out from events by band.
   *
   * @param table events and people by area and band
   * @param reference events and people of the reference, joined to the bands by label
   * @param per what the rates are given per
   * @param levels the levels of the limits; none for none
   * @throws org.commissioning.scoring.method.InvalidInputException if the bands of the table do not
   *     fit the reference, or another argument is not valid
   */
  public static EstimateColumns of(
      BandColumns table, List<RateBand> reference, double per, ConfidenceLevel... levels) {
    return IndirectColumns.of(table, null, reference, per, true, levels);
  }

  /**
   * Works rates out where events are known for each area as a whole only.
   *
   * @param table people by area and band; its events are not read and may be missing
   * @param observed the events of each area, in the order of the table; NaN where missing
   * @param reference events and people of the reference, joined to the bands by label
   * @param per what the rates are given per
   * @param levels the levels of the limits; none for none
   * @throws org.commissioning.scoring.method.InvalidInputException if the bands of the table do not
   *     fit the reference, or another argument is not valid
   */
  public static EstimateColumns ofTotals(
      BandColumns table,
      double[] observed,
      List<RateBand> reference,
      double per,
      ConfidenceLevel... levels) {
    return IndirectColumns.of(table, observed, reference, per, true, levels);
  }
}
