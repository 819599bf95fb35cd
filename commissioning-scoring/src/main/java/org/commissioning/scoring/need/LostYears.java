package org.commissioning.scoring.need;

import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.statistics.Interval;

/**
 * Years of life lost, in all or for so many people.
 *
 * @param value the years
 * @param intervals their limits, one pair for each level asked for, in that order
 */
public record LostYears(Figure<Double> value, Figure<List<Interval>> intervals) {}
