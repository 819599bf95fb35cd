package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that people lack and that would make a difference to them. It is shown by findings, of
 * which experts' and people's own may well differ.
 *
 * @param id by which the rest of a document refers to it
 * @param title what is lacking
 * @param population whose need it is, by the id of a population; null if not stated
 * @param segment the segment whose need it is, by its id; null if it is the whole population's
 * @param findings how the need shows; empty if nothing was found yet
 */
public record Need(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Id String population,
    @Nullable @Id String segment,
    @Entries(max = 1_000) List<@Required @Valid NeedFinding> findings) {

  public Need {
    findings = findings == null ? List.of() : unmodifiableList(new ArrayList<>(findings));
  }
}
