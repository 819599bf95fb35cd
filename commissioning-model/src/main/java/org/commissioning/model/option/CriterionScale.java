package org.commissioning.model.option;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * The ends of the scale on which a criterion is scored, fixed before the options are known: a
 * global scale. Scores on it keep their meaning when an option comes or goes. Which end is better
 * is said by the direction of the criterion.
 *
 * @param lowest the lowest score there can be
 * @param highest the highest score there can be
 */
public record CriterionScale(
    @Required @Real(min = "-1e15", max = "1e15") Double lowest,
    @Required @Real(min = "-1e15", max = "1e15") Double highest) {}
