package org.commissioning.model.contract;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * How much of an item a fixed element already pays for.
 *
 * @param item what is counted
 * @param volume how many were planned
 */
public record PlannedVolume(
    @Required @Id String item,
    @Required @Decimal(min = "0", max = "1000000000") BigDecimal volume) {}
