package org.commissioning.model.decision;

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
 * Something done for people, which may be commissioned.
 *
 * @param id by which the rest of a document refers to it
 * @param title what it is called
 * @param description what it is; null in a draft
 * @param outcomes the outcomes that it is to bring about; empty if none is named
 * @param segment the part of the population that it is for; null if not for one part
 * @param needs the needs that it answers; empty if none is named
 */
public record Service(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Text(max = 5_000) String description,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> outcomes,
    @Nullable @Id String segment,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> needs) {
  public Service {
    outcomes = outcomes == null ? List.of() : unmodifiableList(new ArrayList<>(outcomes));
    needs = needs == null ? List.of() : unmodifiableList(new ArrayList<>(needs));
  }
}
