package org.commissioning.scoring.contract;

import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Figure;

/**
 * What one mechanism comes to.
 *
 * @param mechanism the mechanism
 * @param amount the sum of its lines
 */
public record MechanismTotal(String mechanism, Figure<Money> amount) {}
