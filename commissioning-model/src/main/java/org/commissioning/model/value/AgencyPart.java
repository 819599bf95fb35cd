package org.commissioning.model.value;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * How much of a benefit goes to an agency.
 *
 * @param agency the id of the agency
 * @param part its part; only the relation of the parts counts
 */
public record AgencyPart(
    @Required @Id String agency,
    @Required @Real(above = "0", max = "1e6", leastAboveZero = "1e-6") Double part) {}
