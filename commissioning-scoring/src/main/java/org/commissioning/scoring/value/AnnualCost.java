package org.commissioning.scoring.value;

/**
 * What an option costs a year.
 *
 * @param option its id
 * @param life how many years it lasts
 * @param presentValue of all its costs, in the currency of the question
 * @param annuityFactor the factors of the years 1 to its life, added up
 * @param annualCost the level amount at the end of each year of its life that is worth the same
 */
public record AnnualCost(
    String option, int life, double presentValue, double annuityFactor, double annualCost) {}
