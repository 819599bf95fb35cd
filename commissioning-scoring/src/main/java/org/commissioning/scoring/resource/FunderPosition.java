package org.commissioning.scoring.resource;

import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Figure;

/**
 * What one funder pays and gains, beside the others.
 *
 * @param funder the body
 * @param net what it gains above what it pays; below 0 it loses by it
 * @param costShare its share of all cost
 * @param benefitShare its share of all benefit
 * @param gap the share of benefit less that of cost: above 0 it gains more than its part
 * @param returned what it gains for each unit of money that it pays
 * @param transfer what it would have to pay more, or below 0 less, for the same return to all
 */
public record FunderPosition(
    String funder,
    Money net,
    Figure<Double> costShare,
    Figure<Double> benefitShare,
    Figure<Double> gap,
    Figure<Double> returned,
    Figure<Money> transfer) {}
