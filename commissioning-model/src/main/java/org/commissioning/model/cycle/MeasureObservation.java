package org.commissioning.model.cycle;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.outcome.Observation;

/**
 * What a measure showed while the case ran.
 *
 * @param measure the measure
 * @param observation what it showed
 */
public record MeasureObservation(
    @Required @Id String measure, @Required @Valid Observation observation) {}
