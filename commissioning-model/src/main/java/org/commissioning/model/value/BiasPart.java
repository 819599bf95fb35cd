package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * A part of a project by its kind.
 *
 * @param project the kind of project
 * @param amount its part of the estimate before, in its unit: money or time
 */
public record BiasPart(
    @Required BiasProject project,
    @Required @Real(above = "0", max = "1e15", leastAboveZero = "1e-6") Double amount) {}
