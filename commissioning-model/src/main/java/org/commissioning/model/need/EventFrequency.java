package org.commissioning.model.need;

import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * How many people had so many events each.
 *
 * @param eventsEach how many events each of them had
 * @param people how many people had so many
 */
public record EventFrequency(
    @Required @WholeNumber(min = 1, max = 1_000_000) Long eventsEach,
    @Required @WholeNumber(max = 1_000_000_000_000L) Long people) {}
