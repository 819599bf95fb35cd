package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.statistics.Interval;

/**
 * How far two raters agree.
 *
 * @param one a rater
 * @param other another
 * @param items how many items both marked
 * @param observed the agreement found, weighted as stated
 * @param expected the agreement that their own shares of marks would give by chance
 * @param kappa Cohen's kappa; not calculable if chance alone would give full agreement
 * @param intervals its limits in large samples, one pair for each level asked for
 */
public record KappaPair(
    String one,
    String other,
    int items,
    double observed,
    double expected,
    Figure<Double> kappa,
    Figure<List<Interval>> intervals) {}
