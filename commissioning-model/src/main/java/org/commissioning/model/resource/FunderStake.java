package org.commissioning.model.resource;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;

/**
 * What one body pays for something done together, and what it gains by it.
 *
 * @param funder the body
 * @param cost what it pays, not below 0
 * @param benefit what it gains, valued in money; below 0 if it loses by it
 */
public record FunderStake(
    @Required @Id String funder, @Required @Valid Money cost, @Required @Valid Money benefit) {}
