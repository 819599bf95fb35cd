package org.commissioning.model.place;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * How the places of an earlier edition of a code list or of boundaries go over into those of a
 * later one. A place that was split stands in several rows, with the share that went to each.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the look-up is known
 * @param fromEdition the earlier edition
 * @param toEdition the later edition
 * @param basis what the shares count, and of when: "residents at the 2021 census"
 * @param source where the look-up was published; null if not recorded
 * @param rows one for each pair of places of which the later holds a part of the earlier
 */
@SharesOfPlaces
public record EditionLookup(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Text(max = 500, oneLine = true) String fromEdition,
    @Required @Text(max = 500, oneLine = true) String toEdition,
    @Required @Text(max = 5_000) String basis,
    @Nullable @Valid Source source,
    @Entries(max = 200_000) List<@Required @Valid LookupRow> rows) {

  public EditionLookup {
    rows = rows == null ? List.of() : unmodifiableList(new ArrayList<>(rows));
  }
}
