package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * A rate that holds after a year.
 *
 * @param afterYear the last year before it: 30 for a rate that holds from year 31
 * @param rate a year, as a share: 0.03 for 3 per cent
 */
public record RateChange(
    @Required @WholeNumber(min = 1, max = 1_000) Integer afterYear,
    @Required @Real(min = "0", max = "1") Double rate) {}
