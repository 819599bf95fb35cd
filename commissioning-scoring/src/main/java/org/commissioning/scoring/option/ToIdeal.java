package org.commissioning.scoring.option;

/**
 * How near an option is to the best there could be of all options.
 *
 * @param option its id
 * @param fromBest the distance from the best of every criterion
 * @param fromWorst the distance from the worst of every criterion
 * @param closeness from 0 for the worst of all to 1 for the best of all
 * @param place its place, 1 for the nearest; options with the same closeness share one
 */
public record ToIdeal(
    String option, double fromBest, double fromWorst, double closeness, int place) {}
