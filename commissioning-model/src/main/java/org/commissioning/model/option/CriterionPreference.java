package org.commissioning.model.option;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How a lead on a criterion becomes a preference.
 *
 * @param criterion the id of the criterion
 * @param function the shape
 * @param indifference the lead up to which there is no preference, in the unit of the criterion;
 *     null for 0. Only for the U-shape, level and linear functions
 * @param preference the lead from which the preference is full, or where the bell curve bends;
 *     above the indifference. Left out for the usual function and the U-shape, and given for all
 *     others
 */
@ThresholdsFit
public record CriterionPreference(
    @Required @Id String criterion,
    @Required PreferenceFunction function,
    @Nullable @Real(min = "0", max = "1e15") Double indifference,
    @Nullable @Real(above = "0", max = "1e15", leastAboveZero = "1e-9") Double preference) {}
