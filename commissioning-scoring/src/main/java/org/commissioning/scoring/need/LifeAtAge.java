package org.commissioning.scoring.need;

import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.statistics.Interval;

/**
 * What people of an age have before them.
 *
 * @param age the age
 * @param years the years, on average
 * @param standardError by how much they vary by chance
 * @param intervals their limits, one pair for each level asked for, in that order; they are given
 *     also where they are too wide for the years themselves to be
 */
public record LifeAtAge(
    int age,
    Figure<Double> years,
    Figure<Double> standardError,
    Figure<List<Interval>> intervals) {}
