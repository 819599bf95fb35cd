package org.commissioning.model.resource;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What each body pays into a pooled fund, and what of an overspend or underspend falls to it: the
 * question that pooled-fund shares answer.
 *
 * @param fund the fund, with at least one contribution and none below 0
 * @param spent what was spent from it, or is expected to be; null if that is not known
 */
@PayableAmounts
public record PooledFundQuestion(@Required @Valid PooledFund fund, @Nullable @Valid Money spent) {}
