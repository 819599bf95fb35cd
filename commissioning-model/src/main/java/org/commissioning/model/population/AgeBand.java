package org.commissioning.model.population;

import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Ages in completed years, from the first to the last: 20 to 24 is everybody from the 20th birthday
 * to the day before the 25th.
 *
 * @param fromYears the first age
 * @param toYears the last age, included; null for "and over"
 */
@AgesInOrder
public record AgeBand(
    @Required @WholeNumber(max = 150) Integer fromYears,
    @Nullable @WholeNumber(max = 150) Integer toYears) {}
