package org.commissioning.scoring.tender;

import org.commissioning.scoring.method.Figure;

/**
 * How one evaluator's marks lie beside those of the others.
 *
 * @param evaluator who
 * @param answers how many answers this evaluator and another marked
 * @param lead the mean of this evaluator's marks less the others' mean of the same answers, in
 *     marks: above 0 for a generous marker
 * @param distance the mean of those differences without their signs
 * @param alphaWithout Krippendorff's alpha of the panel without this evaluator
 * @param outOfLine true for the one without whom a panel of three or more agrees better by most
 */
public record EvaluatorStanding(
    String evaluator,
    int answers,
    Figure<Double> lead,
    Figure<Double> distance,
    Figure<Double> alphaWithout,
    boolean outOfLine) {}
