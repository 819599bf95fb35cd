package org.commissioning.scoring.contract;

import java.math.BigDecimal;
import org.commissioning.model.money.Money;

/**
 * A point of a payment's curve.
 *
 * @param at where it lies on the axis
 * @param amount what the mechanism comes to there
 * @param corner true where the terms change: at a threshold, the end of a band, a cap or a floor
 */
public record PaymentPoint(BigDecimal at, Money amount, boolean corner) {}
