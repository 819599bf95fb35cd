package org.commissioning.model.population;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * A band of a standard population.
 *
 * @param band its label: ages such as {@code 0-4} or {@code 95+}, with a sex before them if the
 *     standard differs by sex, or any other label
 * @param weight how much of the standard it is, in any unit
 */
public record StandardBand(
    @Required @Text(max = 100, oneLine = true) String band,
    @Required @Real(min = "0", max = "1e15") Double weight) {}
