package org.commissioning.scoring.value;

/**
 * What the ratio would be if one thing were not taken off: how much hangs on it.
 *
 * @param without what is left out: deadweight, displacement, attribution, drop-off or discounting
 * @param ratio the social return then
 */
public record RatioWithout(String without, double ratio) {}
