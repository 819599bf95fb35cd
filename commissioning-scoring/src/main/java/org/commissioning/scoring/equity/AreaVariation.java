package org.commissioning.scoring.equity;

import org.commissioning.scoring.method.Figure;

/**
 * An area's ratio as observed, and drawn to the mean as far as it may be chance.
 *
 * @param area the area
 * @param observed the events observed
 * @param expected the events expected
 * @param ratio observed over expected; not calculable where none are expected
 * @param shrunken the ratio drawn to the mean
 */
public record AreaVariation(
    String area, double observed, double expected, Figure<Double> ratio, Figure<Double> shrunken) {}
