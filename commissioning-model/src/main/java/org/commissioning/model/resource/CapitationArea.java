package org.commissioning.model.resource;

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
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An area, or a body that serves one, among which money is shared out.
 *
 * @param id by which the answer refers to it
 * @param title what it is called; null if the id says it
 * @param population how many people it serves
 * @param weights how much more or less they need or cost; empty for as much as anyone
 * @param baseline what it has now; null if that is not known
 */
public record CapitationArea(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Real(min = "0.000001", max = "1e15") Double population,
    @Entries(max = 20) @DistinctBy("component") List<@Required @Valid NeedWeight> weights,
    @Nullable @Valid Money baseline) {

  public CapitationArea {
    weights = weights == null ? List.of() : unmodifiableList(new ArrayList<>(weights));
  }
}
