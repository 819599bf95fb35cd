package org.commissioning.model.market;

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
import org.jspecify.annotations.Nullable;

/**
 * The supply of one or more services in one or more places.
 *
 * @param id by which the rest of a document refers to it
 * @param title what it is called
 * @param services the services; empty in a draft
 * @param places the places; empty in a draft
 * @param asAt the day of which it speaks; null if that is not known
 * @param unit what supply is counted in: hours a week, beds; null in a draft or where nothing is
 *     counted
 * @param positions the providers; empty if none is recorded
 * @param barriers what keeps others out; empty if nothing is recorded
 */
public record Market(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> places,
    @Nullable LocalDate asAt,
    @Nullable @Text(max = 500, oneLine = true) String unit,
    @Entries(max = 10_000) @DistinctBy("provider")
        List<@Required @Valid ProviderPosition> positions,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Barrier> barriers) {
  public Market {
    services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
    places = places == null ? List.of() : unmodifiableList(new ArrayList<>(places));
    positions = positions == null ? List.of() : unmodifiableList(new ArrayList<>(positions));
    barriers = barriers == null ? List.of() : unmodifiableList(new ArrayList<>(barriers));
  }
}
