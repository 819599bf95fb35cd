package org.commissioning.scoring.value;

/**
 * The discount factor of a year.
 *
 * @param year years since the base year
 * @param factor what an amount of the year is worth beside one of the base date, from 0 to 1
 */
public record YearFactor(int year, double factor) {}
