package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * Whether a contract passes to another supplier (Schedule 8, paragraph 9).
 *
 * @param required whether a novation or assignment is required following a corporate restructuring
 *     or similar circumstance; null if not known
 * @param newSupplierExcluded whether the new supplier is an excluded supplier; null if not known
 */
public record Restructuring(@Nullable Fact required, @Nullable Fact newSupplierExcluded) {}
