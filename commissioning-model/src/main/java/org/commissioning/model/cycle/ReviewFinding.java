package org.commissioning.model.cycle;

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
 * Something that a review found, and what it is to change.
 *
 * @param id its id in the case
 * @param finding what was found
 * @param feeds what in the case it bears on: needs, assets, outcomes, measures, services,
 *     decisions, agreements
 * @param change what is to change; null if nothing is
 */
public record ReviewFinding(
    @Required @Id String id,
    @Required @Text String finding,
    @Entries(max = 100) @DistinctBy List<@Required @Id String> feeds,
    @Nullable @Text String change) {
  public ReviewFinding {
    feeds = feeds == null ? List.of() : unmodifiableList(new ArrayList<>(feeds));
  }
}
