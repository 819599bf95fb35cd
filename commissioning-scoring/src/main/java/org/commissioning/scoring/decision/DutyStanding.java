package org.commissioning.scoring.decision;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.decision.PublicDuty;
import org.commissioning.model.decision.RegardState;
import org.jspecify.annotations.Nullable;

/**
 * How a decision stands to one public duty in force.
 *
 * @param duty the duty, with its source
 * @param state done, not applicable or missing, as the decision records it; missing if it records
 *     nothing
 * @param on when regard was had; null if it was not, or the decision does not say
 * @param reason why the duty does not apply; null if it does
 * @param evidence the ids of what shows it; empty if nothing is cited
 */
public record DutyStanding(
    PublicDuty duty,
    RegardState state,
    @Nullable LocalDate on,
    @Nullable String reason,
    List<String> evidence) {

  public DutyStanding {
    evidence = List.copyOf(evidence);
  }
}
