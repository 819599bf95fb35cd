package org.commissioning.scoring.tender.internal;

import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;

/**
 * What relative formulas need to know of the field of bids.
 *
 * @param lowest the lowest evaluated price, or mark
 * @param highest the highest
 */
record PriceField(Exact lowest, Exact highest) {

  Expression pMin() {
    return Expression.of("Pmin", lowest);
  }

  Expression pMax() {
    return Expression.of("Pmax", highest);
  }
}
