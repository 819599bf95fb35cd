package org.commissioning.model.need;

import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.constraint.Text;

/**
 * The share of a band who have a need.
 *
 * @param band the band's label: ages, with a sex before them where bands are by sex
 * @param prevalence the share of its people who have the need: 0.04 for 4%
 */
public record BandPrevalence(
    @Required @Text(max = 100, oneLine = true) String band, @Required @Share Double prevalence) {}
