package org.commissioning.model.party;

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
import org.jspecify.annotations.Nullable;

/**
 * How bodies work together to commission: who does what, from when to when, to what strategy.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the arrangement is known
 * @param kind whether one body commissions, or several do and how
 * @param roles who does what in it; one body may do several things
 * @param from its first day; null if not recorded
 * @param to its last day; null if it has no end or none is recorded
 * @param strategy the strategy that it carries out; null if not stated
 * @param pooledFund the fund into which resources are put together, by its id; null if there is
 *     none
 */
@Chronological({"from", "to"})
@PooledByJointOnly
public record Arrangement(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required ArrangementKind kind,
    @Entries(max = 1_000) @DistinctBy({"party", "role"}) List<@Required @Valid RoleHolder> roles,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Text(max = 5_000) String strategy,
    @Nullable @Id String pooledFund) {

  public Arrangement {
    roles = roles == null ? List.of() : unmodifiableList(new ArrayList<>(roles));
  }
}
