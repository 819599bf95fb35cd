package org.commissioning.scoring.tender;

import java.math.BigDecimal;

/**
 * A bid beside a line.
 *
 * @param line the line, by its name
 * @param beyond how far the bid lies beyond the line, in the line's unit; below 0 if it stays short
 *     of it
 * @param fromReference how far it lies below the reference: in per cent of it for prices, in points
 *     where the line counts shares of the base
 * @param low whether the bid is low by this line
 */
public record LowPriceComparison(
    String line, BigDecimal beyond, BigDecimal fromReference, boolean low) {}
