package org.commissioning.model.level;

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
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * A way of dividing commissioning into levels, published or a body's own.
 *
 * @param id by which it is referred to
 * @param title what it is called
 * @param jurisdiction where it was made for, as dated tables write it: GB-ENG; null if for no one
 *     place
 * @param from the first day; null if it is not known or not bounded
 * @param to the last day; null if it is not known or not bounded
 * @param source where it was published; null for a body's own
 * @param levels its levels, from the narrowest to the widest where it has an order
 */
@Chronological({"from", "to"})
public record LevelFramework(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Text(max = 500, oneLine = true) String jurisdiction,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Valid Source source,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid Level> levels) {
  public LevelFramework {
    levels = levels == null ? List.of() : unmodifiableList(new ArrayList<>(levels));
  }
}
