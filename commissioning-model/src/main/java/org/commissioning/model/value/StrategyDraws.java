package org.commissioning.model.value;

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
 * A strategy with what it costs and brings about in each draw of a simulation.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param draws one for each draw, in the same order for all strategies; at least two, since one
 *     draw says nothing of how uncertain it is
 */
public record StrategyDraws(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Entries(min = 2, max = 100_000) List<@Required @Valid CostEffect> draws) {
  public StrategyDraws {
    draws = draws == null ? List.of() : unmodifiableList(new ArrayList<>(draws));
  }
}
