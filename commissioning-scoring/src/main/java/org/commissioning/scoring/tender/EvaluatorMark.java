package org.commissioning.scoring.tender;

import java.math.BigDecimal;
import org.commissioning.scoring.method.Figure;

/**
 * What one evaluator gave one answer.
 *
 * @param evaluator who
 * @param first the mark given first
 * @param last the mark of the last revision, the one that counts
 * @param toConsensus what the consensus added to it; not calculable if there is none
 */
public record EvaluatorMark(
    String evaluator, BigDecimal first, BigDecimal last, Figure<BigDecimal> toConsensus) {}
