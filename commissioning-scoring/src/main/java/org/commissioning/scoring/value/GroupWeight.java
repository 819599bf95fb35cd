package org.commissioning.scoring.value;

/**
 * The weight of a group, and what it makes of its benefit.
 *
 * @param group its id
 * @param weight what a pound is worth to it beside one to the median
 * @param benefit as it stands
 * @param weighted the benefit times the weight
 */
public record GroupWeight(String group, double weight, double benefit, double weighted) {}
