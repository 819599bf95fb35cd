package org.commissioning.model.contract;

import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A right to let a term run on.
 *
 * @param id by which the rest of a document refers to it
 * @param until the last day if it is taken up
 * @param takenUpOn the day on which it was taken up; null if it has not been
 */
@Chronological({"takenUpOn", "until"})
public record ExtensionOption(
    @Required @Id String id, @Required LocalDate until, @Nullable LocalDate takenUpOn) {}
