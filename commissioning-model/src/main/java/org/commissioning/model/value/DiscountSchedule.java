package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;

/**
 * A published schedule of real discount rates.
 *
 * @param id by which it is named
 * @param title what its publisher calls it
 * @param rate the rate from year 1 on, as a share
 * @param changes the rates after later years, in order
 * @param source where it is published
 */
public record DiscountSchedule(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Real(min = "0", max = "1") Double rate,
    @Entries(max = 100) @DistinctBy("afterYear") List<@Required @Valid RateChange> changes,
    @Required @Valid Source source) {
  public DiscountSchedule {
    changes = changes == null ? List.of() : unmodifiableList(new ArrayList<>(changes));
  }
}
