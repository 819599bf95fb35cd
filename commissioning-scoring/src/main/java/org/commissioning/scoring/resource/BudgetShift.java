package org.commissioning.scoring.resource;

import java.math.BigDecimal;

/**
 * A shift of money between two programmes that brings more than it loses.
 *
 * @param from the id of the programme that is released
 * @param to the id of the programme that is grown
 * @param gain what is brought less what is lost
 * @param left what is saved beyond the cost, exactly
 */
public record BudgetShift(String from, String to, double gain, BigDecimal left) {}
