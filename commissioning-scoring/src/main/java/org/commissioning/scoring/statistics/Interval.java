package org.commissioning.scoring.statistics;

/**
 * The limits between which a true value lies, as far as chance goes. Both belong to it. It says
 * nothing of errors other than chance.
 *
 * @param confidence the share of such intervals that cover the true value: 0.95 for 95%
 * @param lower the lower limit, in the unit of the value
 * @param upper the upper limit, never below the lower
 */
public record Interval(double confidence, double lower, double upper) {}
