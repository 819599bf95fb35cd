package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;

/**
 * A row of a table of the shortest periods that may be set.
 *
 * @param period which period
 * @param says in which case, in words
 * @param applies the facts that make it apply
 * @param days the days from the day after the invitation to the last day, both counted; 0 for no
 *     minimum
 * @param provisions the ids of the provisions it rests on
 */
public record MinimumPeriod(
    @Required @Id String period,
    @Required @Text(max = 500, oneLine = true) String says,
    @Required @Valid RuleWhen applies,
    @Required @WholeNumber(max = 3_660) Integer days,
    @Entries(max = 50) List<@Required @Id String> provisions) {
  public MinimumPeriod {
    provisions = provisions == null ? List.of() : unmodifiableList(new ArrayList<>(provisions));
  }
}
