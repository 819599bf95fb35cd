package org.commissioning.model.resource;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * Candidates of which at most one may be funded.
 *
 * @param id by which a result names it
 * @param candidates their ids
 */
public record Exclusive(
    @Required @Id String id,
    @Entries(min = 1, max = 1_000) @DistinctBy List<@Required @Id String> candidates) {
  public Exclusive {
    candidates = candidates == null ? List.of() : unmodifiableList(new ArrayList<>(candidates));
  }
}
