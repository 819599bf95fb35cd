package org.commissioning.model.party;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * Somebody looked for conflicts of interest, on a day, and this is what they found. An empty list
 * of conflicts says that none were found; where nobody looked there is no assessment.
 *
 * @param id by which the rest of a document refers to it
 * @param assessedBy the body that looked, by its id
 * @param assessedOn the day as of which the findings hold
 * @param covers what was looked at, by ids: arrangements, procurements, agreements, decisions;
 *     empty if not recorded
 * @param conflicts the conflicts found; empty if there were none
 */
public record ConflictsAssessment(
    @Required @Id String id,
    @Required @Id String assessedBy,
    @Required LocalDate assessedOn,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> covers,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Conflict> conflicts) {

  public ConflictsAssessment {
    covers = covers == null ? List.of() : unmodifiableList(new ArrayList<>(covers));
    conflicts = conflicts == null ? List.of() : unmodifiableList(new ArrayList<>(conflicts));
  }
}
