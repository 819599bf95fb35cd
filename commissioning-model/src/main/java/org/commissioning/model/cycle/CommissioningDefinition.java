package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * A definition of commissioning that a body works to, characterised in a few words, with what it
 * stresses.
 *
 * @param id by which cases name it
 * @param body whose definition it is
 * @param year when it was published; null if not known
 * @param summary what it says, in other words than its own
 * @param stresses what it stresses
 * @param source where it was published; null for a body's own
 */
public record CommissioningDefinition(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String body,
    @Nullable @WholeNumber(min = 1900, max = 2200) Integer year,
    @Required @Text(max = 2_000) String summary,
    @Entries(max = 20) @DistinctBy List<@Required Emphasis> stresses,
    @Nullable @Valid Source source) {
  public CommissioningDefinition {
    stresses = stresses == null ? List.of() : unmodifiableList(new ArrayList<>(stresses));
  }
}
