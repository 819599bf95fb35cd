package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.party.OrganisationIdentifier;

/**
 * A supplier, or a group of suppliers acting as one, that tendered.
 *
 * @param id its id in this procurement
 * @param name its name; a pseudonym such as "Bidder A" where names are withheld
 * @param identifiers its numbers in registers of organisations; empty if none is recorded
 * @param lots the lots that it entered for; empty if that is not recorded
 */
public record Bidder(
    @Required @Id String id,
    @Required @Text(max = 300, oneLine = true) String name,
    @Entries(max = 50) List<@Required @Valid OrganisationIdentifier> identifiers,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> lots) {

  public Bidder {
    identifiers = identifiers == null ? List.of() : unmodifiableList(new ArrayList<>(identifiers));
    lots = lots == null ? List.of() : unmodifiableList(new ArrayList<>(lots));
  }

  /** A bidder of which it is not recorded which lots it entered for. */
  public Bidder(String id, String name, List<OrganisationIdentifier> identifiers) {
    this(id, name, identifiers, List.of());
  }
}
