package org.commissioning.model.disclosure;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;

/**
 * A row of a table of counts.
 *
 * @param label what is counted in it: an area, an age
 * @param counts one for each column, in their order
 */
public record CountRow(
    @Required @Text(max = 100, oneLine = true) String label,
    @Entries(min = 1, max = 60)
        List<@Required @WholeNumber(min = 0, max = 999_999_999_999L) Long> counts) {

  public CountRow {
    counts = counts == null ? List.of() : unmodifiableList(new ArrayList<>(counts));
  }
}
