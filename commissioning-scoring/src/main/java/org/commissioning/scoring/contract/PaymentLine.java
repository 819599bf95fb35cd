package org.commissioning.scoring.contract;

import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Figure;

/**
 * One line of a payment.
 *
 * @param mechanism the mechanism that it comes from; "all" for a limit of the whole payment
 * @param label what it is for
 * @param amount how much, in whole minor units; below 0 if it is taken off
 * @param role what it does in the payment
 */
public record PaymentLine(String mechanism, String label, Figure<Money> amount, LineRole role) {}
