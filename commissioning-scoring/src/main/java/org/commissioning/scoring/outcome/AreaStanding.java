package org.commissioning.scoring.outcome;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * Where an area stands beside the benchmark.
 *
 * @param area the area
 * @param count how many were counted
 * @param base what they are counted against
 * @param value its value; not calculable without a base
 * @param standings where it stands at each level asked for, in that order; not calculable without a
 *     base
 * @param probability how likely chance alone would take a value as far from the benchmark on either
 *     side
 * @param discovered whether it stands out with the share of false alarms that is put up with; not
 *     calculable if none was stated
 */
public record AreaStanding(
    String area,
    double count,
    double base,
    Figure<Double> value,
    Figure<List<Standing>> standings,
    Figure<Double> probability,
    Figure<Boolean> discovered) {}
