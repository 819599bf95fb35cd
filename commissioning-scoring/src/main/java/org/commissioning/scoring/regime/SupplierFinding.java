package org.commissioning.scoring.regime;

import java.util.List;

/**
 * Whether a supplier satisfies the conditions of participation.
 *
 * @param supplier the supplier
 * @param satisfies whether it satisfies every one
 * @param fails the conditions that it does not satisfy, by their ids
 */
public record SupplierFinding(
    String supplier, Determination<Boolean> satisfies, List<String> fails) {
  public SupplierFinding {
    fails = List.copyOf(fails);
  }
}
