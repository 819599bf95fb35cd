package org.commissioning.scoring.value;

/**
 * The net present value that a share of draws does not exceed.
 *
 * @param percent of the draws: 5 for one in twenty
 * @param value the net present value
 * @param lower where it may lie by chance of drawing, 95 times in a hundred: the lower end
 * @param upper the upper end
 */
public record NetPercentile(int percent, double value, double lower, double upper) {}
