package org.commissioning.model.need;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.population.AgeBand;
import org.commissioning.model.population.Sex;
import org.jspecify.annotations.Nullable;

/**
 * People of an age band and a sex, and the share of them who have a need.
 *
 * @param ages the ages
 * @param sex the sex; persons for everybody
 * @param people how many people there are
 * @param prevalence the share of them who have the need: 0.04 for 4%
 * @param standardError the standard error of that share; null if not known
 */
public record PrevalenceStratum(
    @Required @Valid AgeBand ages,
    @Required Sex sex,
    @Required @Real(min = "0", max = "1e12") Double people,
    @Required @Share Double prevalence,
    @Nullable @Real(min = "0", max = "1") Double standardError) {}
