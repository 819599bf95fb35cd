package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * People who are or may be affected were engaged, in some degree, and it changed something or did
 * not.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the engagement is known
 * @param degree how much say people had; null if not recorded
 * @param from its first day; null if not recorded
 * @param to its last day; null while it goes on or if not recorded
 * @param segments who was engaged, by the ids of segments; empty if not recorded
 * @param changed what it changed; null if not recorded, which does not say that it changed nothing
 * @param evidence what came out of it, by the ids of pieces of evidence; empty if not recorded
 */
@Chronological({"from", "to"})
public record PublicEngagement(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable EngagementDegree degree,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> segments,
    @Nullable @Text(max = 5_000) String changed,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> evidence) {

  public PublicEngagement {
    segments = segments == null ? List.of() : unmodifiableList(new ArrayList<>(segments));
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
  }
}
