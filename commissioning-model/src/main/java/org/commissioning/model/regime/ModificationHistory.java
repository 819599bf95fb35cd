package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked for earlier modifications of a contract, on a day, and this is what they found.
 * An empty list says that there were none.
 *
 * @param by the body that looked, by its id; null if not recorded
 * @param asOf the day as of which the list is complete
 * @param modifications the modifications made, oldest first; empty if there were none
 */
public record ModificationHistory(
    @Nullable @Id String by,
    @Required @CalendarDay LocalDate asOf,
    @Entries(max = 1_000) @DistinctBy("id")
        List<@Required @Valid EarlierModification> modifications) {
  public ModificationHistory {
    modifications =
        modifications == null ? List.of() : unmodifiableList(new ArrayList<>(modifications));
  }
}
