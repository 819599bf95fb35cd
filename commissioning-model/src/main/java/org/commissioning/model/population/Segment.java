package org.commissioning.model.population;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A part of a population with something in common that matters for what it needs.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the segment is known
 * @param population the population of which it is a part, by its id
 * @param definition who belongs to it, so that two people would count the same
 * @param people how many belong to it; null if not known
 * @param evidence what that rests on, by the ids of pieces of evidence; empty if not recorded
 */
public record Segment(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Id String population,
    @Required @Text(max = 5_000) String definition,
    @Nullable @WholeNumber(max = 1_000_000_000_000L) Long people,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> evidence) {

  public Segment {
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
  }
}
