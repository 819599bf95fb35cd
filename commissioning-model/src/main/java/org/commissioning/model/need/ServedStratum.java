package org.commissioning.model.need;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.population.AgeBand;
import org.commissioning.model.population.Sex;

/**
 * People of an age band and a sex who are served and have the need. Where it is not known how many
 * of those served have it, the fewest and the most that it may be are stated; where it is known,
 * the two are the same.
 *
 * @param ages the ages
 * @param sex the sex; persons for everybody
 * @param fewest the fewest that it may be
 * @param most the most that it may be
 */
@NotAbove(lesser = "fewest", greater = "most")
public record ServedStratum(
    @Required @Valid AgeBand ages,
    @Required Sex sex,
    @Required @Real(min = "0", max = "1e12") Double fewest,
    @Required @Real(min = "0", max = "1e12") Double most) {}
