package org.commissioning.model.outcome;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing leads to another, it is thought, and why.
 *
 * @param from what leads, by its id
 * @param to what it leads to, by its id
 * @param why how the one brings about the other; null if not stated
 * @param assumptions what must hold for it, by the ids of assumptions; empty if none is stated
 * @param evidence what speaks for it, by the ids of pieces of evidence; empty if not recorded
 */
public record CausalLink(
    @Required @Id String from,
    @Required @Id String to,
    @Nullable @Text(max = 5_000) String why,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> assumptions,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> evidence) {

  public CausalLink {
    assumptions = assumptions == null ? List.of() : unmodifiableList(new ArrayList<>(assumptions));
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
  }
}
