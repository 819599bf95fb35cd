package org.commissioning.model.need;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * How an area stands on one characteristic.
 *
 * @param characteristic the id of the characteristic
 * @param value the area's value
 */
public record PeerFeature(
    @Required @Id String characteristic,
    @Required @Real(min = "-1e15", max = "1e15") Double value) {}
