package org.commissioning.scoring.value;

import org.commissioning.scoring.method.Figure;

/**
 * How far a line may move before the net present value is nothing.
 *
 * @param line its id
 * @param presentValue as it stands, in the currency of the question
 * @param change by which share it would have to change: -0.2 for a fall of 20 per cent
 * @param switchesAt its present value then
 */
public record LineSwitch(
    String line, double presentValue, Figure<Double> change, Figure<Double> switchesAt) {}
