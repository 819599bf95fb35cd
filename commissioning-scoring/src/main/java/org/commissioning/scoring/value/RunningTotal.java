package org.commissioning.scoring.value;

/**
 * What has come back by the end of a year.
 *
 * @param year years since the base year
 * @param total of all years so far
 * @param discounted the same at present values
 */
public record RunningTotal(int year, double total, double discounted) {}
