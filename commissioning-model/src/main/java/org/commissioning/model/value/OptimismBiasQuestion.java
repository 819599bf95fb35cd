package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;

/**
 * By how much is an estimate to be raised for the optimism of those who make estimates?
 *
 * @param estimate which estimate is meant
 * @param parts the estimate before, by kind of project
 * @param factors the causes, and how far each is managed; empty if nothing is
 */
@BiasAddsUp
public record OptimismBiasQuestion(
    @Required BiasedEstimate estimate,
    @Entries(min = 1, max = 6) @DistinctBy("project") List<@Required @Valid BiasPart> parts,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid BiasFactor> factors) {
  public OptimismBiasQuestion {
    parts = parts == null ? List.of() : unmodifiableList(new ArrayList<>(parts));
    factors = factors == null ? List.of() : unmodifiableList(new ArrayList<>(factors));
  }
}
