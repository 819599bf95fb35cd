package org.commissioning.model.outcome;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * A list of outcomes that somebody has laid down for many: a government for its councils, a system
 * for its places.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the framework is known
 * @param publisher who laid it down; null if not recorded
 * @param from its first day; null if not recorded
 * @param to its last day; null if it holds still or if it is not recorded
 * @param source where it can be read; null if not recorded
 * @param entries what it lists, as far as it matters here
 */
@Chronological({"from", "to"})
public record OutcomesFramework(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Text(max = 500, oneLine = true) String publisher,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Valid Source source,
    @Entries(max = 10_000) @DistinctBy("id") List<@Required @Valid FrameworkEntry> entries) {

  public OutcomesFramework {
    entries = entries == null ? List.of() : unmodifiableList(new ArrayList<>(entries));
  }
}
