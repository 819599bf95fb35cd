package org.commissioning.scoring.equity;

/**
 * A group on the way from the most deprived to the least, beside the line.
 *
 * @param group the group
 * @param share its share of all people
 * @param place the middle of its place, from 0 for the most deprived to 1 for the least
 * @param value its value
 * @param fitted the line at that place, on the scale of the values
 */
public record InequalityPoint(
    String group, double share, double place, double value, double fitted) {}
