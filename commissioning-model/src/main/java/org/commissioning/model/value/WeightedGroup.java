package org.commissioning.model.value;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A group of people by income, and what an option brings or costs them.
 *
 * @param id by which a result names it
 * @param title who they are; null if the id says enough
 * @param income the income of a household of the group, made comparable for its size, a year
 * @param benefit what the group gains, all its members together; below 0 for a loss
 */
public record WeightedGroup(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Real(min = "1", max = "1e9") Double income,
    @Required @Real(min = "-1e15", max = "1e15") Double benefit) {}
