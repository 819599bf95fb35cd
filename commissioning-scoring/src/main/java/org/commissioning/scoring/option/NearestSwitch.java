package org.commissioning.scoring.option;

/**
 * The smallest move of one weight that makes another option as good as the best.
 *
 * @param criterion the id of the criterion
 * @param share its share of all weight as stated, from 0 to 1
 * @param switchesAt the share at which the two are level
 * @param option the id of the option that draws level
 */
public record NearestSwitch(String criterion, double share, double switchesAt, String option) {}
