package org.commissioning.model.party;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * One role of one body. A body that has several roles in an arrangement stands there several times.
 *
 * @param party the body, by its id
 * @param role what it does there
 */
public record RoleHolder(@Required @Id String party, @Required Role role) {}
