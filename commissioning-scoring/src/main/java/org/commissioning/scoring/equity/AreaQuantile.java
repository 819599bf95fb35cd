package org.commissioning.scoring.equity;

import org.commissioning.scoring.method.Figure;

/**
 * An area in its quantile.
 *
 * @param area what the area is called
 * @param group the larger area within which it is ranked; empty where all are ranked together
 * @param rank how many areas are worse, and one; equal values share it
 * @param quantile its quantile, 1 for the worst
 */
public record AreaQuantile(
    String area, String group, Figure<Integer> rank, Figure<Integer> quantile) {}
