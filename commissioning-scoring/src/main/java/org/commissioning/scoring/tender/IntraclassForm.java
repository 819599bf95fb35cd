package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.statistics.Interval;

/**
 * One of the intraclass correlations.
 *
 * @param form its name in the literature: "ICC(2,1)"
 * @param meaning what it tells
 * @param value the coefficient
 * @param intervals its limits, one pair for each level asked for
 */
public record IntraclassForm(
    String form, String meaning, Figure<Double> value, Figure<List<Interval>> intervals) {}
