package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * Under which regime of law does a procurement fall?
 *
 * @param commenced the day on which the procurement, or the step asked about, commences
 * @param jurisdiction {@code GB}
 * @param facts what is known, by the names of the table; one that is left out is unknown
 */
@FitsRegimeRules(groups = ByPublishedTables.class)
public record RegimeQuestion(
    @Required @CalendarDay LocalDate commenced,
    @Required @Text(max = 20, oneLine = true) String jurisdiction,
    @Entries(max = 100) @DistinctBy("fact") List<@Required @Valid StatedFact> facts) {
  public RegimeQuestion {
    facts = facts == null ? List.of() : unmodifiableList(new ArrayList<>(facts));
  }
}
