package org.commissioning.scoring.option;

import org.commissioning.scoring.method.Figure;

/**
 * How far the weight of a criterion may move before another option does as well as the best.
 *
 * @param criterion the id of the criterion
 * @param share its share of all weight
 * @param lower the highest share below its own at which another option draws level
 * @param lowerOption the option that does so
 * @param upper the lowest share above its own at which another option draws level
 * @param upperOption the option that does so
 */
public record SwitchingWeight(
    String criterion,
    double share,
    Figure<Double> lower,
    Figure<String> lowerOption,
    Figure<Double> upper,
    Figure<String> upperOption) {}
