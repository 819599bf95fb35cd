package org.commissioning.model.decision;

import static java.util.Collections.unmodifiableList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.RequiredWhen;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was done about one public duty before a decision.
 *
 * @param duty the duty's code in the table of public duties
 * @param state whether regard was had
 * @param on when; null if it was not, or if that is not known
 * @param by the body that had regard; null if none did, or if that is not known
 * @param reason why the duty does not apply; null if it does
 * @param evidence what shows it; empty if nothing is cited
 */
@RequiredWhen(component = "reason", when = "state", equalTo = "not-applicable")
public record DutyRegard(
    @Required @Id String duty,
    @Required RegardState state,
    @Nullable LocalDate on,
    @Nullable @Id String by,
    @Nullable @Text(max = 5_000) String reason,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> evidence) {
  public DutyRegard {
    evidence = evidence == null ? List.of() : unmodifiableList(new ArrayList<>(evidence));
  }
}
