package org.commissioning.scoring.contract;

import java.time.LocalDate;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;

/**
 * What becomes of a price at one review.
 *
 * @param on the day from which the new price holds
 * @param indexMonth the first day of the month whose index values count
 * @param movementPercent how far the basket has moved, in percent, before any limit
 * @param appliedPercent how far the price moves, in percent
 * @param limit whether a cap or a collar held it; no limit where there is no movement to hold
 * @param price the price from this day on
 */
public record PriceReview(
    LocalDate on,
    LocalDate indexMonth,
    Figure<Exact> movementPercent,
    Figure<Exact> appliedPercent,
    ReviewLimit limit,
    Figure<Money> price) {}
