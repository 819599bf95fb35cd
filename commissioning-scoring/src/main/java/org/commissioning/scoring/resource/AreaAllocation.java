package org.commissioning.scoring.resource;

import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Figure;

/**
 * What is due to one area.
 *
 * @param area the id
 * @param weightedPopulation its people, weighted by need and cost
 * @param share its share of all weighted people
 * @param target its fair share of the total
 * @param openingDistance how far its baseline is from its fair share of all baselines, as a share
 *     of that: below 0 is under target
 * @param paced what it gets now
 */
public record AreaAllocation(
    String area,
    double weightedPopulation,
    double share,
    Money target,
    Figure<Double> openingDistance,
    Figure<PacedAllocation> paced) {}
