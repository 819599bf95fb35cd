package org.commissioning.model.cycle;

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
 * An account of the commissioning cycle: its stages in order.
 *
 * @param id by which courses name it
 * @param title what it is called
 * @param source where it was published; null for a body's own
 * @param from the first day on which it was in use; null if not known
 * @param to the last day on which it was in use; null if it still is
 * @param stages the stages in order
 */
@Chronological({"from", "to"})
public record CycleFramework(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Valid Source source,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Entries(min = 1, max = 50) @DistinctBy("id") List<@Required @Valid CycleStage> stages) {
  public CycleFramework {
    stages = stages == null ? List.of() : unmodifiableList(new ArrayList<>(stages));
  }
}
