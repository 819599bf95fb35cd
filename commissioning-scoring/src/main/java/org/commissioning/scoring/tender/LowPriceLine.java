package org.commissioning.scoring.tender;

import java.math.BigDecimal;

/**
 * A line that a rule draws.
 *
 * @param name what it is drawn by
 * @param reference what prices are compared with, to 20 decimal places
 * @param limit where the line lies, to 20 decimal places; a standard deviation in it has 50 digits
 * @param unit what both count: a currency, "% of the base" or "% discount"; a discount is abnormal
 *     above the line, all else below it
 * @param equalCounts whether what lies on the line is low
 */
public record LowPriceLine(
    String name, BigDecimal reference, BigDecimal limit, String unit, boolean equalCounts) {}
