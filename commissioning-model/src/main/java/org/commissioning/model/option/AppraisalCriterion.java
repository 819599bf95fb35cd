package org.commissioning.model.option;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * What options are judged by, and how much it counts.
 *
 * @param id by which scores refer to it
 * @param title what it is; null if the id says enough
 * @param direction which way is better
 * @param scale the ends of the scale it is scored on, fixed beforehand; null for a local scale,
 *     which runs from the worst to the best of the options at hand
 * @param weight what a step over its whole scale is worth beside the other criteria; only the
 *     weights' relation to each other counts
 */
public record AppraisalCriterion(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required CriterionDirection direction,
    @Nullable @Valid CriterionScale scale,
    @Required @Real(min = "0", max = "1e6", leastAboveZero = "1e-6") Double weight) {}
