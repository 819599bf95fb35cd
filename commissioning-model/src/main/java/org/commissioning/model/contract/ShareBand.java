package org.commissioning.model.contract;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How a difference between a cost and its target is shared while it lies within a band. The first
 * band begins at no difference, each other where the one before it ends.
 *
 * @param upToPercent where the band ends, in percent of the target; null if it has no end
 * @param sharePercent the part that is shared in this band, from 0 to 100
 */
public record ShareBand(
    @Nullable @Decimal(above = "0", max = "1000000") BigDecimal upToPercent,
    @Required @Percent BigDecimal sharePercent) {}
