package org.commissioning.model.need;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Deaths and people of one band of ages.
 *
 * @param band the ages: {@code 0}, {@code 1-4}, {@code 85+}, with a sex before them if all bands
 *     have the same
 * @param deaths how many died at these ages
 * @param people how many people there were of these ages, counted once for each year that deaths
 *     are counted for
 * @param livedShare what share of the band those live through who die in it; null for a tenth in
 *     the first year of life and for a half at other ages; of no effect in the last band
 */
public record LifeBand(
    @Required @Text(max = 100, oneLine = true) String band,
    @Required @Real(min = "0", max = "1e15") Double deaths,
    @Required @Real(min = "0", max = "1e15") Double people,
    @Nullable @Share Double livedShare) {

  /** A band with the usual share lived by those who die in it. */
  public LifeBand(String band, double deaths, double people) {
    this(band, deaths, people, null);
  }
}
