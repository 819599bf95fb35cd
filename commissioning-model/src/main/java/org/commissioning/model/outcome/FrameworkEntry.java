package org.commissioning.model.outcome;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * One outcome or indicator as an outcomes framework lists it.
 *
 * @param id by which the rest of a document refers to it
 * @param code its number or code in the framework; null if it has none
 * @param title what the framework calls it
 */
public record FrameworkEntry(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String code,
    @Required @Text(max = 500, oneLine = true) String title) {}
