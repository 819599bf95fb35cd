package org.commissioning.model.contract;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A kind of cost that is allowable where cost is paid.
 *
 * @param item the kind of cost
 * @param most the most that is paid for it; null if there is no limit
 */
public record CostHead(@Required @Id String item, @Nullable @Valid Money most) {}
