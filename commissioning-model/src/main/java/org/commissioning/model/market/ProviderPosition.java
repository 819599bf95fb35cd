package org.commissioning.model.market;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one provider has of a market.
 *
 * @param provider the provider
 * @param supplied what it supplies now, in the market's unit; null if that is not known
 * @param capacity what it could supply, in the market's unit; null if that is not known
 * @param note what a reader should know; null if there is nothing
 */
public record ProviderPosition(
    @Required @Id String provider,
    @Nullable @Decimal(min = "0") BigDecimal supplied,
    @Nullable @Decimal(min = "0") BigDecimal capacity,
    @Nullable @Text(max = 5_000) String note) {}
