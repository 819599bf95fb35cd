package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * What a strategy costs and brings about in one draw.
 *
 * @param cost in units of the currency of the question
 * @param effect in the unit of the question; more is better
 */
public record CostEffect(
    @Required @Real(min = "-1e12", max = "1e12") Double cost,
    @Required @Real(min = "-1e12", max = "1e12") Double effect) {}
