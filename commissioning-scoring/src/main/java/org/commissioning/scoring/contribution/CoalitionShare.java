package org.commissioning.scoring.contribution;

import org.commissioning.scoring.method.Figure;

/**
 * What one contributor adds to the coalitions of the others.
 *
 * @param value the Shapley value: the mean gain from joining
 * @param share the same as a share of what all bring about together; not calculable if that is not
 *     above 0
 * @param alone what the contributor brings about alone
 * @param last what would be lost if it alone were to leave
 * @param addsNothing true if it adds nothing to any coalition
 */
public record CoalitionShare(
    double value, Figure<Double> share, double alone, double last, boolean addsNothing) {}
