package org.commissioning.model.regime;

import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Required;

/**
 * Where the ratings of one indicator begin, as the contract sets them. Performance worse than the
 * last is inadequate.
 *
 * @param good what meets the indicator
 * @param approachingTarget what is close to meeting it
 * @param requiresImprovement what is below it, but not significantly
 */
public record RatingCutOffs(
    @Required @Finite Double good,
    @Required @Finite Double approachingTarget,
    @Required @Finite Double requiresImprovement) {}
