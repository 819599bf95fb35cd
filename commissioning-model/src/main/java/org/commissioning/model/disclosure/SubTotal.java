package org.commissioning.model.disclosure;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * A row that adds several rows of a table up: a county over its districts.
 *
 * @param label what it is called
 * @param rows the labels of the rows that it adds up
 */
public record SubTotal(
    @Required @Text(max = 100, oneLine = true) String label,
    @Entries(min = 1, max = 200) @DistinctBy
        List<@Required @Text(max = 100, oneLine = true) String> rows) {

  public SubTotal {
    rows = rows == null ? List.of() : unmodifiableList(new ArrayList<>(rows));
  }
}
