package org.commissioning.model.option;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How cost and quality count beside each other. The ends of the scale of cost are fixed before the
 * options are known, so that an option that comes or goes changes no other's score.
 *
 * @param costWeight how much a step over the whole scale of cost counts beside one over the whole
 *     scale of quality, from 0 to 1
 * @param costScale the ends of the scale of cost: the whole-life cost that has full marks, and that
 *     which has none
 * @param closeLead the lead in value, from 0 to 1, below which the best two are too close to call;
 *     null if only a shared value is
 */
public record CostQualityWeighing(
    @Required @Real(min = "0", max = "1", leastAboveZero = "1e-6") Double costWeight,
    @Required @Valid CriterionScale costScale,
    @Nullable @Real(above = "0", below = "1") Double closeLead) {}
