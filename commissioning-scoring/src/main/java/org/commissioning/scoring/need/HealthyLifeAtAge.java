package org.commissioning.scoring.need;

import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.statistics.Interval;

/**
 * What people of an age have before them in good health.
 *
 * @param age the age
 * @param years years in good health, on average
 * @param allYears years of life, on average
 * @param healthyShare the share of those years that is in good health
 * @param errorByDeaths by how much the years vary because deaths are subject to chance
 * @param errorByAsking by how much the years vary because only some were asked about their health
 * @param intervals their limits from both together, one pair for each level asked for, in that
 *     order
 */
public record HealthyLifeAtAge(
    int age,
    Figure<Double> years,
    Figure<Double> allYears,
    Figure<Double> healthyShare,
    Figure<Double> errorByDeaths,
    Figure<Double> errorByAsking,
    Figure<List<Interval>> intervals) {}
