package org.commissioning.model.contract;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one more of something costs the provider.
 *
 * @param mechanism the mechanism under which it is paid
 * @param item what is counted; null where the mechanism counts one thing, and for a minute of a
 *     visit
 * @param cost for one, or for one minute, 0 or above
 */
public record UnitCost(
    @Required @Id String mechanism, @Nullable @Id String item, @Required @Valid Money cost) {}
