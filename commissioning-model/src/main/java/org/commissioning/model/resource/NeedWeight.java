package org.commissioning.model.resource;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * How much more or less one person of an area needs or costs than one of the whole, for one reason.
 *
 * @param component the reason: age, additional need, the cost of staff and buildings
 * @param index 1 for as much as on average, 1.1 for a tenth more
 */
public record NeedWeight(
    @Required @Text(max = 200, oneLine = true) String component,
    @Required @Real(min = "0.001", max = "1000") Double index) {}
