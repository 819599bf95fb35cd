package org.commissioning.model.party;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
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
 * @param identifiers under which registers know it, each once; empty if none is stated
 */
public record Organisation(
    @Nullable @Id String id,
    @Required @Text(max = 500, oneLine = true) String name,
    @Entries(max = 50) @DistinctBy({"scheme", "id"})
        List<@Required @Valid OrganisationIdentifier> identifiers) {

  public Organisation {
    identifiers = identifiers == null ? List.of() : unmodifiableList(new ArrayList<>(identifiers));
  }
}
