package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * How the days of a standstill are counted.
 *
 * @param beginsAfterDays days from the day of publication to its first day: 0 if it begins with
 *     publication
 * @param workingDays how many working days are counted; it ends with the last of them
 * @param countsFirstDay whether its first day is itself counted, if it is a working day
 * @param holidays the jurisdictions whose bank holidays are no working days
 * @param statedHolds whether an end that the notice states holds: a longer one than the law's, or
 *     one where the law sets none
 * @param reading what is a matter of reading the law; null if nothing is
 */
public record StandstillCount(
    @Required @WholeNumber(max = 30) Integer beginsAfterDays,
    @Required @WholeNumber(min = 1, max = 250) Integer workingDays,
    @Required Boolean countsFirstDay,
    @Entries(min = 1, max = 20) List<@Required @Text(max = 20, oneLine = true) String> holidays,
    @Required Boolean statedHolds,
    @Nullable @Text(max = 5_000) String reading) {
  public StandstillCount {
    holidays = holidays == null ? List.of() : unmodifiableList(new ArrayList<>(holidays));
  }
}
