package org.commissioning.model.outcome;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * Something that must hold for one thing to lead to another.
 *
 * @param id by which links refer to it
 * @param statement what must hold
 * @param evidence what speaks for it, by the ids of pieces of evidence; empty if nothing does yet
 */
public record Assumption(
    @Required @Id String id,
    @Required @Text(max = 5_000) String statement,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> evidence) {

  public Assumption {
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
  }
}
