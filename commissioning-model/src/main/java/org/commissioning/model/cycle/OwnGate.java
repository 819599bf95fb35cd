package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.option.Route;

/**
 * A gate of a body's own, which a case answers by statement.
 *
 * @param id by which answers name it
 * @param title what it is called
 * @param question what must be answered with yes
 * @param standsAfter the phase at whose end it stands: it is due once a later phase has begun
 * @param routes the routes for which it stands; empty if for every route
 */
public record OwnGate(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Text(max = 1_000) String question,
    @Required CyclePhase standsAfter,
    @Entries(max = 10) @DistinctBy List<@Required Route> routes) {
  public OwnGate {
    routes = routes == null ? List.of() : unmodifiableList(new ArrayList<>(routes));
  }
}
