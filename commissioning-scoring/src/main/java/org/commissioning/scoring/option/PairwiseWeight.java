package org.commissioning.scoring.option;

/**
 * The weight of a criterion from comparisons.
 *
 * @param criterion its id
 * @param eigenvector its weight by the eigenvector, from 0 to 1
 * @param geometricMean its weight by the geometric mean, from 0 to 1
 */
public record PairwiseWeight(String criterion, double eigenvector, double geometricMean) {}
