package org.commissioning.scoring.equity;

import org.commissioning.scoring.method.Figure;

/**
 * How far one group lies from the group that it is held against, and from the mean.
 *
 * @param group the group
 * @param people how many people it has
 * @param value the measure for it
 * @param difference its value less that of the reference; not calculable without a reference
 * @param ratio its value over that of the reference; not calculable without one, or if that is 0
 * @param fromMean its value less the mean over all people
 */
public record GroupGap(
    String group,
    double people,
    double value,
    Figure<Double> difference,
    Figure<Double> ratio,
    double fromMean) {}
