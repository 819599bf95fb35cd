package org.commissioning.scoring.equity;

import org.commissioning.scoring.method.Figure;

/**
 * Atkinson's index for one aversion to unevenness.
 *
 * @param aversion how much unevenness at the lower end is minded
 * @param value the index, from 0 to 1
 */
public record AtkinsonIndex(double aversion, Figure<Double> value) {}
