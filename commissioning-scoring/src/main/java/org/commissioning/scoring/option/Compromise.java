package org.commissioning.scoring.option;

/**
 * How an option stands between most criteria and the worst lack.
 *
 * @param option its id
 * @param sum the sum of its weighted lacks, less is better
 * @param worst its largest weighted lack, less is better
 * @param compromise both together, from 0 for the best to 1
 * @param place its place by the compromise, 1 for the best; options with the same share one
 */
public record Compromise(String option, double sum, double worst, double compromise, int place) {}
