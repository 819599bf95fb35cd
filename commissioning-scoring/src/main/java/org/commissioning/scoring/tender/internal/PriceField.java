package org.commissioning.scoring.tender.internal;

import org.commissioning.scoring.method.Exact;

/**
 * What relative formulas need to know of the prices in the field of bids.
 *
 * @param lowest the lowest evaluated price
 * @param highest the highest
 */
record PriceField(Exact lowest, Exact highest) {}
