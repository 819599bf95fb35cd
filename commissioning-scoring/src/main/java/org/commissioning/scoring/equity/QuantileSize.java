package org.commissioning.scoring.equity;

/**
 * How many areas fell into a quantile.
 *
 * @param group the larger area within which areas are ranked; empty where all are ranked together
 * @param quantile the quantile, 1 for the worst
 * @param areas how many areas it has
 */
public record QuantileSize(String group, int quantile, int areas) {}
