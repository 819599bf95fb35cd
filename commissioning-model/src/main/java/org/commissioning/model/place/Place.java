package org.commissioning.model.place;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
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
 * A place with its boundaries of a time: a council's area, a neighbourhood, the footprint of a
 * system. When boundaries change there is another place, and a succession says how they go
 * together.
 *
 * @param id by which the rest of a document refers to it
 * @param name as the place is known
 * @param code its code in an official list; null if it has none
 * @param edition the edition of the code list or of the boundaries; null if not stated
 * @param validFrom the first day of these boundaries; null if not recorded
 * @param validTo their last day; null if they hold still or if it is not recorded
 * @param parents the places that this one lies in, by their ids; empty if none is stated
 */
@Chronological({"validFrom", "validTo"})
public record Place(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String name,
    @Nullable @Valid PlaceCode code,
    @Nullable @Text(max = 500, oneLine = true) String edition,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Entries(max = 50) @DistinctBy List<@Required @Id String> parents) {

  public Place {
    parents = parents == null ? List.of() : unmodifiableList(new ArrayList<>(parents));
  }
}
