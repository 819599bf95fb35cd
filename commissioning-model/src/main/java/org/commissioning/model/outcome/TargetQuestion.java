package org.commissioning.model.outcome;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target is met: the question of attainment.
 *
 * @param observed what was found, with its limits where these are known
 * @param target the value to reach, and by when
 * @param polarity which way the measure is better
 * @param baseline where it stood before; null if not known
 */
@TargetAfterBaseline
public record TargetQuestion(
    @Required @Valid Observation observed,
    @Required @Valid Target target,
    @Required Polarity polarity,
    @Nullable @Valid Observation baseline) {}
