package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Somebody considered whether exclusion grounds apply, on a day, and this is what they found. An
 * empty list says that no ground was found.
 *
 * @param by who considered it, by its id; null if not recorded
 * @param asOf the day as of which the list is complete
 * @param grounds the grounds that may apply; empty if there are none
 */
public record ExclusionReview(
    @Nullable @Id String by,
    @Required @CalendarDay LocalDate asOf,
    @Entries(max = 1_000) List<@Required @Valid RaisedGround> grounds) {
  public ExclusionReview {
    grounds = grounds == null ? List.of() : unmodifiableList(new ArrayList<>(grounds));
  }
}
