package org.commissioning.scoring.value;

/**
 * An amount in the prices of the price year.
 *
 * @param year the year it falls in
 * @param nominal in the prices of that year
 * @param real in the prices of the price year
 */
public record RealAmount(int year, double nominal, double real) {}
