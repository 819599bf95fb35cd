package org.commissioning.model.contract;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A part of a price and the index that it follows.
 *
 * @param series the index; null for a part that does not move
 * @param weightPercent how much of the price it is, in percent
 */
public record BasketPart(
    @Nullable @Id String series, @Required @Percent BigDecimal weightPercent) {}
