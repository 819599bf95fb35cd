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
 * A test that rows of the table of regimes speak of. It is met if any of its ways is.
 *
 * @param test its name
 * @param words what has to be known, as words that follow "needs to know"
 * @param ways the facts that meet it, way by way
 */
public record RegimeCondition(
    @Required @Id String test,
    @Required @Text(max = 500, oneLine = true) String words,
    @Entries(min = 1, max = 50) List<@Required @Valid RuleWhen> ways) {
  public RegimeCondition {
    ways = ways == null ? List.of() : unmodifiableList(new ArrayList<>(ways));
  }
}
