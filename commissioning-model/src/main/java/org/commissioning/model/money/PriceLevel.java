package org.commissioning.model.money;

import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.RequiredWhen;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * The prices in which amounts of several years are stated. Amounts at different price levels are
 * not comparable; nothing here converts one to another.
 *
 * @param priceYear the year whose prices are used, from 1900 to 2200; for a financial year the year
 *     in which it starts. Required in real terms; null in nominal terms, unless the document states
 *     one
 * @param basis real or nominal
 */
@RequiredWhen(component = "priceYear", when = "basis", equalTo = "real")
public record PriceLevel(
    @Nullable @WholeNumber(min = 1900, max = 2200) Integer priceYear, @Required PriceBasis basis) {}
