package org.commissioning.model.party;

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
 * A body that can act: a council, an integrated care board, a charity, a company.
 *
 * @param id by which the rest of a document refers to it; null if nothing does
 * @param name as the body is known
 * @param sector the part of the economy that it belongs to; null if not recorded
 * @param identifiers under which registers know it, each once; empty if none is stated
 * @param validFrom the first day on which the body existed in this form; null if not recorded
 * @param validTo the last such day; null if the body exists still or if it is not recorded
 * @param parents the bodies that this one is part of, by their ids; empty if none is stated
 */
@Chronological({"validFrom", "validTo"})
public record Organisation(
    @Nullable @Id String id,
    @Required @Text(max = 500, oneLine = true) String name,
    @Nullable Sector sector,
    @Entries(max = 50) @DistinctBy({"scheme", "id"})
        List<@Required @Valid OrganisationIdentifier> identifiers,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Entries(max = 50) @DistinctBy List<@Required @Id String> parents) {

  public Organisation {
    identifiers = identifiers == null ? List.of() : unmodifiableList(new ArrayList<>(identifiers));
    parents = parents == null ? List.of() : unmodifiableList(new ArrayList<>(parents));
  }
}
