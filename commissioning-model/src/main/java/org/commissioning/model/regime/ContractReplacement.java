package org.commissioning.model.regime;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An existing contract and what would take its place (regulation 6(5)).
 *
 * @param atEndOfTerm whether its term is due to expire and the new contract replaces it at the end
 *     of the term; null if not known
 * @param change how the new contract would differ; null if nothing is known
 * @param satisfying whether the authority takes the view that the existing provider satisfies the
 *     contract and will likely satisfy the new one to a sufficient standard; null if not known
 */
public record ContractReplacement(
    @Nullable Fact atEndOfTerm,
    @Nullable @Valid ContractChange change,
    @Nullable Fact satisfying) {}
