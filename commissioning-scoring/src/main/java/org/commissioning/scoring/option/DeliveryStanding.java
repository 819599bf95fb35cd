package org.commissioning.scoring.option;

import org.commissioning.scoring.method.Figure;

/**
 * How a way of delivering stands, cost and quality apart before they are combined.
 *
 * @param option its id
 * @param wholeLifeCost the present value of all its costs
 * @param expectedRisk what its risks cost in mean
 * @param total both together
 * @param spent the amounts as they are paid, undiscounted and without risks
 * @param quality from 0 to 100, as stated
 * @param costScore the cost from 0 to 1 on its stated scale, 1 for the lowest
 * @param combined cost and quality together, from 0 to 1
 * @param withinMandate whether what is spent keeps to the limit of the mandate
 */
public record DeliveryStanding(
    String option,
    double wholeLifeCost,
    double expectedRisk,
    double total,
    double spent,
    double quality,
    Figure<Double> costScore,
    Figure<Double> combined,
    Figure<Boolean> withinMandate) {}
