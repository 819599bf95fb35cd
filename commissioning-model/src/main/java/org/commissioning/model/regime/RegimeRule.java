package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * A row of the table that says which regime a procurement falls under.
 *
 * @param row its number in the table
 * @param says what it says, in words
 * @param applies the facts and tests that make it apply
 * @param regime the id of the regime
 * @param label what the regime is called
 * @param provisions the ids of the provisions it rests on
 */
public record RegimeRule(
    @Required @Id String row,
    @Required @Text(max = 500, oneLine = true) String says,
    @Required @Valid RuleWhen applies,
    @Required @Id String regime,
    @Required @Text(max = 500, oneLine = true) String label,
    @Entries(max = 50) List<@Required @Id String> provisions) {
  public RegimeRule {
    provisions = provisions == null ? List.of() : unmodifiableList(new ArrayList<>(provisions));
  }
}
