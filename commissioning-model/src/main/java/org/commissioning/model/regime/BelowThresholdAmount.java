package org.commissioning.model.regime;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;

/**
 * An amount that matters below the threshold.
 *
 * @param rule what it is for: {@code not-regulated}, {@code notifiable}, {@code suitability-open}
 * @param applies the facts that make it the amount of a contract
 * @param amount the amount, which itself counts as reached
 * @param provision the id of the provision that sets it
 */
public record BelowThresholdAmount(
    @Required @Id String rule,
    @Required @Valid RuleWhen applies,
    @Required @Valid Money amount,
    @Required @Id String provision) {}
