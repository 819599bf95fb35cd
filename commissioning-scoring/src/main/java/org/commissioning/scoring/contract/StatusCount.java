package org.commissioning.scoring.contract;

/**
 * How many indicators stand in one way.
 *
 * @param status the way
 * @param indicators how many
 */
public record StatusCount(IndicatorStatus status, int indicators) {}
