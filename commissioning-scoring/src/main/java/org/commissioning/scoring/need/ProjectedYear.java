package org.commissioning.scoring.need;

import org.commissioning.scoring.method.Figure;

/**
 * The need of a year in a scenario.
 *
 * @param population the scenario of the population
 * @param prevalence the scenario of the prevalence
 * @param year the year
 * @param people all people of the bands that have a prevalence
 * @param need how many of them have the need
 * @param growth what more or fewer people alone change since the base year
 * @param ageing what their other ages and sexes change
 * @param change what the changed prevalence changes
 */
public record ProjectedYear(
    String population,
    String prevalence,
    int year,
    Figure<Double> people,
    Figure<Double> need,
    Figure<Double> growth,
    Figure<Double> ageing,
    Figure<Double> change) {}
