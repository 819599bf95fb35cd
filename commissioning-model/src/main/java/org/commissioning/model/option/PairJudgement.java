package org.commissioning.model.option;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * How much more one criterion counts than another.
 *
 * @param first the id of one
 * @param second the id of the other
 * @param ratio how many times the first counts what the second does: 3 for three times, 0.25 for a
 *     quarter. The usual scale goes from 1 to 9 and their reciprocals
 */
public record PairJudgement(
    @Required @Id String first,
    @Required @Id String second,
    @Required @Real(min = "0.001", max = "1000") Double ratio) {}
