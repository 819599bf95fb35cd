package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * How an authority reads what the Procurement Act 2023 leaves open about modifications. What is
 * left out is not settled.
 *
 * @param unchangedCountsAsSmall whether a modification that leaves the value, or the term, as it is
 *     counts as one that changes it by no more than the limit of section 75(2); null if not known
 * @param lowersOffsetRaises whether below-threshold modifications that lower the value count
 *     against those that raise it in the aggregated value of section 74(6); null if not known
 */
public record ModificationReadings(
    @Nullable Fact unchangedCountsAsSmall, @Nullable Fact lowersOffsetRaises) {}
