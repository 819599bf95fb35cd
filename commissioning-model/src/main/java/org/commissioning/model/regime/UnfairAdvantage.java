package org.commissioning.model.regime;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a conflict of interest does for one supplier (section 82(3)).
 *
 * @param conflict the conflict, by its id in the assessment
 * @param supplier the supplier
 * @param unfair whether it puts the supplier at an unfair advantage; null if not known
 * @param avoidable whether the advantage can be avoided; null if not known
 * @param refusesSteps whether the supplier will not take the steps that the authority considers
 *     necessary; null if not known
 */
public record UnfairAdvantage(
    @Required @Id String conflict,
    @Required @Id String supplier,
    @Nullable Fact unfair,
    @Nullable Fact avoidable,
    @Nullable Fact refusesSteps) {}
