package org.commissioning.model.value;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * A grade of how good evidence is, and what is corrected for it.
 *
 * @param grade by which a cost or benefit names it
 * @param benefitsLowered by which share a benefit is lowered: 0.15 for 15 per cent
 * @param costsRaised by which share a cost is raised
 */
public record ConfidenceGrade(
    @Required @Id String grade,
    @Required @Real(min = "0", max = "1") Double benefitsLowered,
    @Required @Real(min = "0", max = "10") Double costsRaised) {}
