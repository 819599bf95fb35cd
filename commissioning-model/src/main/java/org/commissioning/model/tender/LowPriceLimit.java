package org.commissioning.model.tender;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Required;

/**
 * A limit that an authority set for itself, and published before it saw the bids.
 *
 * @param reference what prices are compared with
 * @param percentBelow how many per cent below it a price has to lie to be looked at
 * @param equalCounts whether a price at exactly that distance is looked at too
 */
public record LowPriceLimit(
    @Required LimitReference reference,
    @Required @Decimal(above = "0", below = "100") BigDecimal percentBelow,
    @Required Boolean equalCounts) {}
