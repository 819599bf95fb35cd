package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A look back at what came of it, and what goes into the next turn of the cycle.
 *
 * @param id its id in the case
 * @param title what it is called
 * @param by who reviewed
 * @param on when it was completed; null while it is not
 * @param findings what was found
 * @param nextCycleFrom when the next turn of the cycle starts; null if not decided
 */
public record Review(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Entries(max = 100) @DistinctBy List<@Required @Id String> by,
    @Nullable LocalDate on,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid ReviewFinding> findings,
    @Nullable LocalDate nextCycleFrom) {
  public Review {
    by = by == null ? List.of() : unmodifiableList(new ArrayList<>(by));
    findings = findings == null ? List.of() : unmodifiableList(new ArrayList<>(findings));
  }
}
