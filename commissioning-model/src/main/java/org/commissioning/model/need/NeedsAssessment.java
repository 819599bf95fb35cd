package org.commissioning.model.need;

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
 * What one or several bodies found out, together, about the needs and the assets of a population.
 * An empty list says that there are none only of what was looked for.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the assessment is known
 * @param bodies the bodies whose assessment it is, by their ids; empty if not recorded
 * @param population whose needs and assets were assessed, by the id of a population; null if not
 *     stated
 * @param completed the day on which it was finished; null while it is under way
 * @param lookedFor what was looked for; empty if not stated
 * @param needs the needs found
 * @param assets the assets found
 */
@FoundWhatWasSought
public record NeedsAssessment(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> bodies,
    @Nullable @Id String population,
    @Nullable LocalDate completed,
    @Entries(max = 2) @DistinctBy List<@Required Sought> lookedFor,
    @Entries(max = 10_000) @DistinctBy("id") List<@Required @Valid Need> needs,
    @Entries(max = 10_000) @DistinctBy("id") List<@Required @Valid Asset> assets) {

  public NeedsAssessment {
    bodies = bodies == null ? List.of() : unmodifiableList(new ArrayList<>(bodies));
    lookedFor = lookedFor == null ? List.of() : unmodifiableList(new ArrayList<>(lookedFor));
    needs = needs == null ? List.of() : unmodifiableList(new ArrayList<>(needs));
    assets = assets == null ? List.of() : unmodifiableList(new ArrayList<>(assets));
  }
}
