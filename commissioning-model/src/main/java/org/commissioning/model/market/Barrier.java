package org.commissioning.model.market;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps providers from entering a market or growing in it.
 *
 * @param id by which the rest of a document refers to it
 * @param title what it is called
 * @param description how it works; null in a draft
 */
public record Barrier(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Text(max = 5_000) String description) {}
