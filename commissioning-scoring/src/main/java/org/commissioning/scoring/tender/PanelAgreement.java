package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.statistics.Interval;

/**
 * How far the evaluators of a lot agree on the answers marked on one scale.
 *
 * @param scale the scale
 * @param answers how many answers were marked on it
 * @param alpha Krippendorff's alpha, ordinal
 * @param intervals its limits, one pair for each level asked for
 * @param intraclass ICC(2,1), which counts a constantly hard marker against agreement
 * @param concordance Kendall's W, which does not
 * @param evaluators the evaluators, each beside the others
 */
public record PanelAgreement(
    String scale,
    int answers,
    Figure<Double> alpha,
    Figure<List<Interval>> intervals,
    Figure<Double> intraclass,
    Figure<Double> concordance,
    List<EvaluatorStanding> evaluators) {

  public PanelAgreement {
    evaluators = List.copyOf(evaluators);
  }
}
