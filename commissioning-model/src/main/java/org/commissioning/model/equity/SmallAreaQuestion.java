package org.commissioning.model.equity;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * How much it depends on where one lives whether something is done: the question of small-area
 * variation.
 *
 * @param areas areas with observed and expected events
 */
public record SmallAreaQuestion(
    @Entries(min = 1, max = 100_000) @DistinctBy("area")
        List<@Required @Valid ExpectedArea> areas) {

  public SmallAreaQuestion {
    areas = areas == null ? List.of() : unmodifiableList(new ArrayList<>(areas));
  }
}
