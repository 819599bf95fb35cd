package org.commissioning.model.population;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * A population of a stated make-up to which others are standardised. It need not exist anywhere.
 *
 * @param id by which a question names it
 * @param title as it is known
 * @param from the first day on which its publisher uses it; null if not recorded
 * @param source who publishes it; null for one of the caller's own
 * @param bands its bands, at least one with a weight above 0
 */
@SomeWeight
public record StandardPopulation(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable LocalDate from,
    @Nullable @Valid Source source,
    @Entries(min = 1, max = 1_000) @DistinctBy("band") List<@Required @Valid StandardBand> bands) {

  public StandardPopulation {
    bands = bands == null ? List.of() : unmodifiableList(new ArrayList<>(bands));
  }
}
