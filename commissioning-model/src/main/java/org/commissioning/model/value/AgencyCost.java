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
 */
public record AgencyCost(
    @Required @Id String id,
    @Required @Id String agency,
    @Entries(min = 1, max = 101) @DistinctBy("year") List<@Required @Valid YearAmount> amounts) {
  public AgencyCost {
    amounts = amounts == null ? List.of() : unmodifiableList(new ArrayList<>(amounts));
  }
}
