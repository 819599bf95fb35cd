package org.commissioning.scoring.option;

/**
 * An option with its score and place.
 *
 * @param option its id
 * @param score by the method; whether more is better the method says
 * @param place its place, 1 for the best; options with the same score share one
 */
public record RankedOption(String option, double score, int place) {}
