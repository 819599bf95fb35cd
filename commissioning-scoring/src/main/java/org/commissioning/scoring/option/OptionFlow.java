package org.commissioning.scoring.option;

/**
 * How much an option is preferred to the others, and they to it.
 *
 * @param option its id
 * @param leaving the mean preference for it over the others, from 0 to 1
 * @param entering the mean preference for the others over it, from 0 to 1
 * @param net the difference, from −1 to 1
 * @param place its place by the net flow, 1 for the highest; options with the same share one
 */
public record OptionFlow(String option, double leaving, double entering, double net, int place) {}
