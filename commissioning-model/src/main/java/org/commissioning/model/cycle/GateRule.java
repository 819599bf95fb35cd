package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.option.Route;
import org.jspecify.annotations.Nullable;

/**
 * Where one of the library's gates stands, or why it does not.
 *
 * @param gate the gate
 * @param standsAfter the phase at whose end it stands: it is due once a later phase has begun
 * @param routes the routes for which it stands; empty if for every route
 * @param leftOut why the policy leaves it out; null if it stands
 */
public record GateRule(
    @Required Gate gate,
    @Required CyclePhase standsAfter,
    @Entries(max = 10) @DistinctBy List<@Required Route> routes,
    @Nullable @Text(max = 1_000) String leftOut) {
  public GateRule {
    routes = routes == null ? List.of() : unmodifiableList(new ArrayList<>(routes));
  }
}
