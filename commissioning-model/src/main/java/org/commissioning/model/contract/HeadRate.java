package org.commissioning.model.contract;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;

/**
 * A sum for each person of a group, whatever they use.
 *
 * @param item the group
 * @param perHead for one person and the period, 0 or above; people counted for a part of it count
 *     by its days
 */
public record HeadRate(@Required @Id String item, @Required @Valid Money perHead) {}
