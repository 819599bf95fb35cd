package org.commissioning.scoring.resource;

import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Figure;

/**
 * What an area gets now, on its way to its target.
 *
 * @param amount what it gets
 * @param growth over its baseline, as a share: 0.02 for 2% more; not calculable from a baseline of
 *     0
 * @param closingDistance how far that is from its target, as a share of it: below 0 is under target
 * @param heldBy what decided it
 */
public record PacedAllocation(
    Money amount, Figure<Double> growth, double closingDistance, HeldBy heldBy) {}
