package org.commissioning.scoring.contract;

import java.math.BigDecimal;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;

/**
 * One line of a scorecard.
 *
 * @param indicator the indicator
 * @param title what it is called
 * @param value its value
 * @param target what was to be reached
 * @param shortfall by how much the target is missed, 0 if it is reached
 * @param status how it stands
 * @param weight how much it counts
 * @param creditPercent what falling short takes off, in percent of the charges; 0 if no deduction
 *     is agreed for it
 */
public record IndicatorStanding(
    String indicator,
    String title,
    Figure<BigDecimal> value,
    Figure<BigDecimal> target,
    Figure<Exact> shortfall,
    IndicatorStatus status,
    BigDecimal weight,
    Figure<Exact> creditPercent) {}
