package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * An option that lasts a number of years and can be had again after them.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param life how many years it lasts
 * @param costs what falls in each year, from year 0 to the end of its life; what comes back at the
 *     end is below 0. Where amounts fall at the start of a year, the end of a life of three years
 *     is the start of year 3; otherwise its last year is year 2
 */
public record LivedOption(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @WholeNumber(min = 1, max = 1_000) Integer life,
    @Entries(min = 1, max = 1_001) @DistinctBy("year") List<@Required @Valid YearAmount> costs) {
  public LivedOption {
    costs = costs == null ? List.of() : unmodifiableList(new ArrayList<>(costs));
  }
}
