package org.commissioning.model.regime;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Whether a supplier satisfies a condition of participation.
 *
 * @param condition the condition
 * @param satisfied whether the supplier satisfies it; null if not known
 * @param byAssociate whether a supplier associated with it does: one that tenders with it, or will
 *     be bound as sub-contractor or guarantor; null if not known
 */
public record ConditionOutcome(
    @Required @Id String condition, @Nullable Fact satisfied, @Nullable Fact byAssociate) {}
