package org.commissioning.model.population;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * How many people a band has.
 *
 * @param band the band's label: ages, with a sex before them where bands are by sex
 * @param people how many
 */
public record BandPeople(
    @Required @Text(max = 100, oneLine = true) String band,
    @Required @Real(min = "0", max = "1e12") Double people) {}
