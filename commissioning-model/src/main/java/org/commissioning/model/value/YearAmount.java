package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * An amount in a year.
 *
 * @param year years since the base year, which is 0
 * @param amount in units of the currency of the question; below 0 for what goes the other way
 */
public record YearAmount(
    @Required @WholeNumber(min = 0, max = 1_000) Integer year,
    @Required @Real(min = "-1e15", max = "1e15") Double amount) {}
