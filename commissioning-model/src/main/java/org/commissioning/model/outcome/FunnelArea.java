package org.commissioning.model.outcome;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * An area or a provider with its count.
 *
 * @param area what it is called
 * @param count how many were counted
 * @param base what they are counted against: people for a proportion, people or person-years for a
 *     rate, expected events for a ratio; 0 makes it a gap and harms no other area
 */
public record FunnelArea(
    @Required @Text(max = 200, oneLine = true) String area,
    @Required @Real(min = "0", max = "1e15") Double count,
    @Required @Real(min = "0", leastAboveZero = "0.000001", max = "1e15") Double base) {}
