package org.commissioning.scoring.tender;

import org.commissioning.scoring.method.Exact;

/**
 * What a criterion comes to in practice.
 *
 * @param criterion the criterion's id
 * @param name what is judged
 * @param weight the points that it carries
 * @param greatestDistance the greatest distance in points between two plausible tenders
 */
public record CriterionSpread(
    String criterion, String name, Exact weight, Exact greatestDistance) {}
