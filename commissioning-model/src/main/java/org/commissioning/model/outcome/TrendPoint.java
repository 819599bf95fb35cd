package org.commissioning.model.outcome;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * What was counted in a year.
 *
 * @param year the year, or the year in which a period begins
 * @param count how many were counted
 * @param base of how many, or in how much time
 */
public record TrendPoint(
    @Required @WholeNumber(min = 1800, max = 2200) Integer year,
    @Required @Real(min = "0", max = "1e15") Double count,
    @Required @Real(above = "0", min = "0.000001", max = "1e15") Double base) {}
