package org.commissioning.scoring.option;

import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * How far another method puts the options in the same order.
 *
 * @param method the id of the method
 * @param first the ids of the options that it puts first; not calculable if it ranks nothing
 * @param rankCorrelation how far the two orders agree, by Kendall's τ that allows for ties: 1 for
 *     the same order, −1 for the order turned round; not calculable if either ranks nothing or has
 *     all level
 */
public record MethodAgreement(
    String method, Figure<List<String>> first, Figure<Double> rankCorrelation) {}
