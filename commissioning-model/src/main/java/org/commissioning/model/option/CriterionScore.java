package org.commissioning.model.option;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * How an option does on a criterion, in the unit of the criterion.
 *
 * @param criterion the id of the criterion
 * @param value the score
 */
public record CriterionScore(
    @Required @Id String criterion, @Required @Real(min = "-1e15", max = "1e15") Double value) {}
