package org.commissioning.model.equity;

import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * How chance is drawn where no formula gives the limits. The same seed gives the same draws on
 * every machine.
 *
 * @param seed any whole number, stated so that the draws can be repeated
 * @param draws how many
 */
public record Simulation(
    @Required @WholeNumber(min = -999_999_999_999_999L) Long seed,
    @Required @WholeNumber(min = 1_000, max = 1_000_000) Integer draws) {}
