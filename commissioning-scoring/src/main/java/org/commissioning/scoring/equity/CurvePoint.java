package org.commissioning.scoring.equity;

/**
 * A point of a Lorenz or concentration curve.
 *
 * @param people the share of all people up to here, from 0 to 1
 * @param amount their share of the whole, from 0 to 1
 */
public record CurvePoint(double people, double amount) {}
