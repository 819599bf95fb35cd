package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * An amount in the prices of its own year, with the level of prices of that year.
 *
 * @param year a calendar year, or the year in which a financial year starts
 * @param amount in units of the currency of the question
 * @param index the price index of the year
 */
public record NominalAmount(
    @Required @WholeNumber(min = 1900, max = 2200) Integer year,
    @Required @Real(min = "-1e15", max = "1e15") Double amount,
    @Required @Real(above = "0", max = "1e6", leastAboveZero = "1e-3") Double index) {}
