package org.commissioning.scoring.option;

/**
 * The weight of a criterion over its range.
 *
 * @param criterion its id
 * @param worst where its swing begins
 * @param best where it ends
 * @param weight its share of all points, from 0 to 1
 * @param perUnit what one unit of the score is worth: the weight divided by the length of the range
 */
public record SwingWeight(
    String criterion, double worst, double best, double weight, double perUnit) {}
