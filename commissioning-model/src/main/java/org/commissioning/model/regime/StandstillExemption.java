package org.commissioning.model.regime;

import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A circumstance in which a mandatory standstill does not apply. Any one is enough.
 *
 * @param rule the id of the rule that it lifts
 * @param fact the name under which questions state it
 * @param words what has to be known, as words that follow "needs to know"
 * @param from the first day of publication that it holds for; null if not bounded
 * @param to the last day of publication that it holds for; null if not bounded
 * @param provision the id of the provision it rests on
 */
@Chronological({"from", "to"})
public record StandstillExemption(
    @Required @Id String rule,
    @Required @Id String fact,
    @Required @Text(max = 500, oneLine = true) String words,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Required @Id String provision) {

  /** Whether it holds for a notice published on a day. */
  public boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
