package org.commissioning.model.contract;

import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's place in a dynamic market.
 *
 * @param party the supplier
 * @param from the first day; null if it is not known or not bounded
 * @param to the last day; null if it is not known or not bounded
 */
@Chronological({"from", "to"})
public record Membership(
    @Required @Id String party, @Nullable LocalDate from, @Nullable LocalDate to) {}
