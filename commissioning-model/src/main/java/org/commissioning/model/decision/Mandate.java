package org.commissioning.model.decision;

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
import org.commissioning.model.money.Money;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * What empowers a body to decide: for what, up to what value, and for how long.
 *
 * @param body the body that holds it
 * @param function the function in which it is held, such as an office or committee; null in a draft
 * @param services the services that it covers; empty in a draft
 * @param limit the greatest value that may be decided under it; null if there is no limit
 * @param from the first day on which it holds; null if it is not bounded
 * @param to the last day on which it holds; null if it is not bounded
 * @param instrument the constitution, scheme of delegation or resolution that gives it; null if not
 *     recorded
 * @param notice what it demands of notice; null in a draft
 */
@Chronological({"from", "to"})
public record Mandate(
    @Required @Id String body,
    @Nullable @Text(max = 500, oneLine = true) String function,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
    @Nullable @Valid Money limit,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Valid Source instrument,
    @Nullable @Valid PublicNotice notice) {
  public Mandate {
    services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
  }
}
