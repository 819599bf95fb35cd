package org.commissioning.scoring.value;

import org.commissioning.scoring.method.Figure;

/**
 * What the ratio would be if one thing were not taken off: how much hangs on it.
 *
 * @param without what is left out: deadweight, displacement, attribution, drop-off, discounting, or
 *     the last year of each outcome
 * @param ratio the social return then
 */
public record RatioWithout(String without, Figure<Double> ratio) {}
