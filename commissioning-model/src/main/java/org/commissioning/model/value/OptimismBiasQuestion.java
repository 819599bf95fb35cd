package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * By how much is an estimate to be raised for the optimism of those who make estimates?
 *
 * @param estimate which estimate is meant
 * @param parts the estimate before, by kind of project
 * @param factors the causes, and how far each is managed; empty if nothing is
 * @param managementCost what managing the causes costs, in the unit of the estimate; null if nobody
 *     says. Not for a duration
 */
@BiasAddsUp
public record OptimismBiasQuestion(
    @Required BiasedEstimate estimate,
    @Entries(min = 1, max = 6) @DistinctBy("project") List<@Required @Valid BiasPart> parts,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid BiasFactor> factors,
    @Nullable @Real(min = "0", max = "1e15") Double managementCost) {
  public OptimismBiasQuestion {
    parts = parts == null ? List.of() : unmodifiableList(new ArrayList<>(parts));
    factors = factors == null ? List.of() : unmodifiableList(new ArrayList<>(factors));
  }
}
