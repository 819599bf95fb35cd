package org.commissioning.scoring.option;

/**
 * The weights of a criterion by each rule. Those of all criteria add up to 1 in each.
 *
 * @param criterion the id of the criterion
 * @param rank its rank, 1 for what counts most
 * @param centroid the weight by the rank-order centroid
 * @param rankSum the weight by the rank sum
 * @param reciprocal the weight by the reciprocal of the rank
 * @param exponential the weight by the rank exponent
 */
public record RankedWeight(
    String criterion,
    int rank,
    double centroid,
    double rankSum,
    double reciprocal,
    double exponential) {}
