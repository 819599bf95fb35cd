package org.commissioning.model.regime;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a supplier must satisfy if it is to be awarded the contract. It is met or not:
 * nothing is scored by it.
 *
 * @param id by which outcomes refer to it
 * @param text what it asks
 * @param aim what it is to ensure, and whether it asks what it may not
 * @param proportionate whether the authority is satisfied that it is a proportionate means of
 *     ensuring that, given the nature, complexity and cost of the contract; null if not known
 */
public record ParticipationCondition(
    @Required @Id String id,
    @Required @Text(max = 5_000) String text,
    @Required @Valid ConditionAim aim,
    @Nullable Fact proportionate) {}
