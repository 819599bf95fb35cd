package org.commissioning.scoring.option;

/**
 * How much a criterion tells options apart, and the weight that follows.
 *
 * @param criterion its id
 * @param tells how much it tells, by the method: 0 if all options are alike on it
 * @param weight its share of what all criteria tell, from 0 to 1
 */
public record ObservedWeight(String criterion, double tells, double weight) {}
