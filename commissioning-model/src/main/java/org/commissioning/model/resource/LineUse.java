package org.commissioning.model.resource;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * What a candidate takes from a pot.
 *
 * @param line the id of the pot
 * @param amount in units of the currency of the pot
 */
public record LineUse(
    @Required @Id String line,
    @Required @Decimal(min = "0", max = "1000000000", fractionDigits = 3) BigDecimal amount) {}
