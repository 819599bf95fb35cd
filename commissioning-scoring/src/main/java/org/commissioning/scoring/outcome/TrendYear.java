package org.commissioning.scoring.outcome;

/**
 * A year that the trend was judged by.
 *
 * @param year the year
 * @param count how many were counted
 * @param base of how many
 * @param value the count over the base
 * @param without the chi-square without this year, below 0 where the years left go down
 */
public record TrendYear(int year, double count, double base, double value, double without) {}
