package org.commissioning.model.contract;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one outcome is paid at, and how many of those achieved are paid for.
 *
 * @param item the outcome
 * @param price for one, 0 or above
 * @param deadweight how many would have come about without the service: these are not paid for;
 *     null for none
 * @param minimum how many must be achieved before any is paid for; null for none
 * @param most how many count at most; null for no such limit
 */
@NotAbove(lesser = "minimum", greater = "most")
public record OutcomeRate(
    @Required @Id String item,
    @Required @Valid Money price,
    @Nullable @Decimal(min = "0", max = "1000000000") BigDecimal deadweight,
    @Nullable @Decimal(min = "0", max = "1000000000") BigDecimal minimum,
    @Nullable @Decimal(min = "0", max = "1000000000") BigDecimal most) {}
