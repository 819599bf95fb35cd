package org.commissioning.scoring.value;

import org.commissioning.scoring.method.Figure;

/**
 * How far two lines may move together before the net present value is nothing.
 *
 * @param first the id of one
 * @param second the id of the other
 * @param share by which both would have to change, each in the direction that brings the net value
 *     nearer to nothing: 0.1 for 10 per cent
 */
public record PairSwitch(String first, String second, Figure<Double> share) {}
