package org.commissioning.model.equity;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;

/**
 * How many times as much there is at one end of the population as at the other: the question that a
 * relative index of inequality answers.
 *
 * @param slope the groups, as for the slope index
 * @param definition what is set against what; two definitions are in use and give different numbers
 */
public record RelativeIndexQuestion(
    @Required @Valid SlopeIndexQuestion slope, @Required RelativeIndexDefinition definition) {}
