package org.commissioning.scoring.regime;

import java.math.BigDecimal;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Figure;

/**
 * The figures of a modification. Percentages have eight digits, or as many more as it takes to be
 * on the same side of every limit as the exact ones.
 *
 * @param valueBefore the estimated value just before it
 * @param valueAfter the estimated value with it
 * @param valueChangePercent by how many per cent of the value before it changes the value
 * @param termChangePercent by how many per cent of the maximum term on award it changes the term
 * @param belowThresholdRaised what below-threshold modifications add, this one counted as one,
 *     those that lower the value left out
 * @param belowThresholdNet the same with those that lower the value counted against the others
 */
public record ModificationFigures(
    Figure<Money> valueBefore,
    Figure<Money> valueAfter,
    Figure<BigDecimal> valueChangePercent,
    Figure<BigDecimal> termChangePercent,
    Figure<Money> belowThresholdRaised,
    Figure<Money> belowThresholdNet) {}
