package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a regime that nobody enters into a contract before some days have passed since its
 * award was announced.
 *
 * @param id by which questions refer to it
 * @param label what it is called
 * @param from the first day of publication that it holds for; null if not bounded
 * @param to the last day of publication that it holds for; null if not bounded
 * @param count how its days are counted
 * @param keptOpen whether representations made in the standstill keep it open
 * @param workingDaysAfterDecision how many working days must pass after the last further decision
 *     on representations; null if not known or not asked
 * @param provisions the ids of the provisions it rests on, that of its commencement first
 */
@Chronological({"from", "to"})
public record StandstillRule(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String label,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Required @Valid StandstillCount count,
    @Required Boolean keptOpen,
    @Nullable @WholeNumber(max = 250) Integer workingDaysAfterDecision,
    @Entries(min = 1, max = 50) List<@Required @Id String> provisions) {
  public StandstillRule {
    provisions = provisions == null ? List.of() : unmodifiableList(new ArrayList<>(provisions));
  }

  /** Whether it holds for a notice published on a day. */
  public boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
