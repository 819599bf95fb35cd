package org.commissioning.model.contribution;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * What some of the contributors would bring about without the others.
 *
 * @param members who they are, in any order
 * @param value what they bring about, in a unit that is the same for all; below 0 for harm
 */
public record CoalitionValue(
    @Entries(min = 1, max = 20) @DistinctBy List<@Required @Id String> members,
    @Required @Real(min = "-1e15", max = "1e15") Double value) {

  public CoalitionValue {
    members = members == null ? List.of() : unmodifiableList(new ArrayList<>(members));
  }
}
