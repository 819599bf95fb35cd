package org.commissioning.model.tender;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Required;

/**
 * Between what prices tenders may be expected.
 *
 * @param element the price element
 * @param lowest the lowest price that is plausible; 0 if a bidder may ask for nothing
 * @param highest the highest
 */
@NotAbove(lesser = "lowest", greater = "highest")
public record PlausiblePrices(
    @Required @Id String element,
    @Required @Decimal(min = "0", max = "999999999999999") BigDecimal lowest,
    @Required @Decimal(min = "0", max = "999999999999999") BigDecimal highest) {}
