package org.commissioning.model.party;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * The number or code under which a register knows an organisation.
 *
 * @param scheme the register, by its code in the list at org-id.guide: {@code GB-COH} for Companies
 *     House
 * @param id the number or code in that register, as the register writes it
 */
@OrganisationCode
public record OrganisationIdentifier(@Required @Id String scheme, @Required @Id String id) {}
