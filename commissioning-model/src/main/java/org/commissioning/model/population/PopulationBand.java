package org.commissioning.model.population;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * How many people of an age band and a sex there are.
 *
 * @param ages the ages
 * @param sex the sex; persons for everybody
 * @param people how many
 */
public record PopulationBand(
    @Required @Valid AgeBand ages,
    @Required Sex sex,
    @Required @WholeNumber(max = 1_000_000_000_000L) Long people) {}
