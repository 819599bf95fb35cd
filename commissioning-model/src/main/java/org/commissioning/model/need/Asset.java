package org.commissioning.model.need;

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
 * A strength on which commissioning can build: what people can do, their associations,
 * institutions, places and exchanges.
 *
 * @param id by which the rest of a document refers to it
 * @param title what the strength is
 * @param kind what sort it is; null if not recorded
 * @param holder the body that holds it, by its id; null if no body does or none is recorded
 * @param place where it is, by the id of a place; null if not bound to one
 * @param evidence what is known of it, by the ids of pieces of evidence; empty if not recorded
 * @param description what it can do for whom; null if not described
 */
public record Asset(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable AssetKind kind,
    @Nullable @Id String holder,
    @Nullable @Id String place,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> evidence,
    @Nullable @Text(max = 5_000) String description) {

  public Asset {
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
  }
}
