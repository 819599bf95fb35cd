package org.commissioning.model.disclosure;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;

/**
 * A count that is published or is to be, and the parts that it adds up: the neighbourhoods of an
 * area, the single years of an age band.
 *
 * @param label what it is called
 * @param parts the smallest parts of which it is made, under the same names wherever they occur
 * @param count how many
 */
public record PublishedCount(
    @Required @Text(max = 100, oneLine = true) String label,
    @Entries(min = 1, max = 500) @DistinctBy
        List<@Required @Text(max = 100, oneLine = true) String> parts,
    @Required @WholeNumber(min = 0, max = 999_999_999_999L) Long count) {

  public PublishedCount {
    parts = parts == null ? List.of() : unmodifiableList(new ArrayList<>(parts));
  }
}
