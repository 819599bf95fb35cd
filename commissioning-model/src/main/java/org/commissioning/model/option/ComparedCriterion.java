package org.commissioning.model.option;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * What options are judged by, where nothing is said yet about how much it counts.
 *
 * @param id by which scores refer to it
 * @param title what it is; null if the id says enough
 * @param direction which way is better
 */
public record ComparedCriterion(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required CriterionDirection direction) {}
