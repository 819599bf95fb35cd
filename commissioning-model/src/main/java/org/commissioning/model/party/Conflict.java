package org.commissioning.model.party;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * One conflict of interest, and what is done about it. Names no person: the nature is told without.
 *
 * @param id by which the rest of a document refers to it
 * @param holder the body whose interest it is, by its id; null if it is that of a person
 * @param nature what the interest is, and with what it conflicts
 * @param state how far it has gone
 * @param interest the kind of interest
 * @param handling what is done about it
 */
public record Conflict(
    @Required @Id String id,
    @Nullable @Id String holder,
    @Required @Text(max = 5_000) String nature,
    @Required ConflictState state,
    @Required InterestKind interest,
    @Required @Valid ConflictHandling handling) {}
