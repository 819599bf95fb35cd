package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * Somebody looked at the debarment list, on a day, and this is what they found. An empty list says
 * that nobody concerned is on it.
 *
 * @param checkedOn the day on which the list was looked at
 * @param entries the entries about the supplier and its associated persons and sub-contractors;
 *     empty if there are none
 */
public record DebarmentCheck(
    @Required @CalendarDay LocalDate checkedOn,
    @Entries(max = 1_000) List<@Required @Valid DebarmentEntry> entries) {
  public DebarmentCheck {
    entries = entries == null ? List.of() : unmodifiableList(new ArrayList<>(entries));
  }
}
