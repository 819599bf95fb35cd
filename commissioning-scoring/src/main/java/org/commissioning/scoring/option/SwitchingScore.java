package org.commissioning.scoring.option;

import org.commissioning.scoring.method.Figure;

/**
 * How far a score must move, all else as it is, before another option does as well as the best.
 *
 * @param option the id of the option whose score moves
 * @param criterion the id of the criterion
 * @param score the score as it is
 * @param switchesAt the score at which the best option is level with another, not beyond a stated
 *     scale
 * @param levelWith the best option that is overtaken, or the other one that draws level with it
 */
public record SwitchingScore(
    String option,
    String criterion,
    double score,
    Figure<Double> switchesAt,
    Figure<String> levelWith) {}
