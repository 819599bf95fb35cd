package org.commissioning.model.resource;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;

/**
 * What one body pays into a pooled fund.
 *
 * @param party the body
 * @param amount what it pays in
 */
public record FundContribution(@Required @Id String party, @Required @Valid Money amount) {}
