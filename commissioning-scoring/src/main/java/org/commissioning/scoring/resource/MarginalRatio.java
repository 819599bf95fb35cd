package org.commissioning.scoring.resource;

import java.math.BigDecimal;

/**
 * A candidate with its benefit or loss for each unit of money.
 *
 * @param programme its id
 * @param money what the step costs or saves
 * @param benefit what it brings or loses
 * @param perUnit the one for each unit of the other
 */
public record MarginalRatio(String programme, BigDecimal money, double benefit, double perUnit) {}
