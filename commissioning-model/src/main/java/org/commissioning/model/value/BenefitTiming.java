package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * When a benefit comes and how it fades.
 *
 * @param firstYear the first year of the benefit: the lag after the base year
 * @param years for how many years it lasts
 * @param dropOff the share that is lost in each year after the first
 */
public record BenefitTiming(
    @Required @WholeNumber(min = 0, max = 100) Integer firstYear,
    @Required @WholeNumber(min = 1, max = 100) Integer years,
    @Required @Real(min = "0", max = "1") Double dropOff) {}
