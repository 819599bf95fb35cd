package org.commissioning.model.regime;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A provision of a law that a rule of this library rests on. The title is in this library's words
 * and no substitute for the law.
 *
 * @param id by which rules refer to it
 * @param jurisdiction where it holds, as dated tables write it
 * @param instrument the law: {@code Procurement Act 2023}
 * @param provision its place in the law: {@code section 51(1)}
 * @param title what it is about, in our own words
 * @param from the first day in force; null if it is not known or not bounded
 * @param to the last day in force; null if it is not known or not bounded
 * @param text the text that was read
 */
@Chronological({"from", "to"})
public record Provision(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String jurisdiction,
    @Required @Text(max = 500, oneLine = true) String instrument,
    @Required @Text(max = 500, oneLine = true) String provision,
    @Required @Text(max = 1_000, oneLine = true) String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Required @Valid LawText text) {

  /** Whether it is in force on a day. */
  public boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }

  /** Its place and its law: "section 51(1) of the Procurement Act 2023". */
  public String citation() {
    return provision + " of the " + instrument;
  }
}
