package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * What was found about one supplier.
 *
 * @param supplier the supplier
 * @param outcomes condition by condition; one that is left out is not known
 */
public record SupplierOutcomes(
    @Required @Id String supplier,
    @Entries(max = 1_000) @DistinctBy("condition")
        List<@Required @Valid ConditionOutcome> outcomes) {
  public SupplierOutcomes {
    outcomes = outcomes == null ? List.of() : unmodifiableList(new ArrayList<>(outcomes));
  }
}
