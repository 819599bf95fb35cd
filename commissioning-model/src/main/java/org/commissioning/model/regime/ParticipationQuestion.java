package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;

/**
 * Which conditions of participation may be set, and which suppliers satisfy them?
 *
 * @param on the day as of which the question is asked
 * @param conditions the conditions
 * @param suppliers what was found about each supplier; empty before there are any
 */
@LinksResolve(
    from = "suppliers[].outcomes[].condition",
    to = "conditions[].id",
    target = "the id of a condition")
public record ParticipationQuestion(
    @Required @Commenced("pa23-s22") LocalDate on,
    @Entries(min = 1, max = 1_000) @DistinctBy("id")
        List<@Required @Valid ParticipationCondition> conditions,
    @Entries(max = 1_000) @DistinctBy("supplier")
        List<@Required @Valid SupplierOutcomes> suppliers) {
  public ParticipationQuestion {
    conditions = conditions == null ? List.of() : unmodifiableList(new ArrayList<>(conditions));
    suppliers = suppliers == null ? List.of() : unmodifiableList(new ArrayList<>(suppliers));
  }
}
