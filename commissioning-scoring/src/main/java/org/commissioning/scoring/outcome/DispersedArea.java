package org.commissioning.scoring.outcome;

import org.commissioning.scoring.method.Figure;

/**
 * An area's score before and after the spread beyond chance is allowed for.
 *
 * @param area the area
 * @param score how many standard errors it lies from the benchmark; not calculable without a base
 * @param adjusted the same, with the spread beyond chance allowed for
 */
public record DispersedArea(String area, Figure<Double> score, Figure<Double> adjusted) {}
