package org.commissioning.model.decision;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law of a jurisdiction tells public bodies to have regard to, or to do, when
 * they decide. The words are this library's summary and no substitute for the law.
 *
 * @param code by which decisions refer to it
 * @param label a few words for people
 * @param definition what it asks, in a sentence or two
 * @param appliesTo whom it binds, and when
 * @param jurisdiction where it holds, as dated tables write it
 * @param from the first day; null if it is not known or not bounded
 * @param to the last day; null if it is not known or not bounded
 * @param source the provision
 */
@Chronological({"from", "to"})
public record PublicDuty(
    @Required @Id String code,
    @Required @Text(max = 500, oneLine = true) String label,
    @Required @Text(max = 5_000) String definition,
    @Required @Text(max = 5_000) String appliesTo,
    @Required @Text(max = 500, oneLine = true) String jurisdiction,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Required @Valid Source source) {

  /** Whether it is in force on a day. */
  public boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
