package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * What an agency pays.
 *
 * @param id by which a result names it
 * @param agency the id of the agency
 * @param amounts what falls in each year
 * @param grades of the evidence behind its parts; none if it is not to be corrected
 */
public record AgencyCost(
    @Required @Id String id,
    @Required @Id String agency,
    @Entries(min = 1, max = 101) @DistinctBy("year") List<@Required @Valid YearAmount> amounts,
    @Entries(max = 100) List<@Required @Id String> grades) {
  public AgencyCost {
    amounts = amounts == null ? List.of() : unmodifiableList(new ArrayList<>(amounts));
    grades = grades == null ? List.of() : unmodifiableList(new ArrayList<>(grades));
  }
}
