package org.commissioning.model.regime;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a modification would change. What is left out is not known.
 *
 * @param valueChange by how much it changes the estimated value, below 0 if it lowers it; null if
 *     not known
 * @param termChangeDays by how many days it changes the term, below 0 if it shortens it; null if
 *     not known
 * @param changesOverallNature whether it would change the overall nature of the contract; null if
 *     not known
 * @param changesScope whether it would materially change the scope: supply of a kind not already
 *     provided for; null if not known
 * @param favoursSupplier whether it would materially change the economic balance in favour of the
 *     supplier; null if not known
 * @param changesSupplier whether it would change the supplier; null if not known
 * @param part the part of the contract that it changes; null if that is not recorded
 */
public record ModificationEffect(
    @Nullable @Valid @Pounds(signed = true) Money valueChange,
    @Nullable @WholeNumber(min = -36_525, max = 36_525) Integer termChangeDays,
    @Nullable Fact changesOverallNature,
    @Nullable Fact changesScope,
    @Nullable Fact favoursSupplier,
    @Nullable Fact changesSupplier,
    @Nullable @Id String part) {}
