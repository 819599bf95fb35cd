package org.commissioning.scoring.regime;

/**
 * Whether a supplier has to be treated as excluded because of a conflict of interest.
 *
 * @param supplier the supplier
 * @param conflict the conflict, by its id in the assessment
 * @param excluded whether it must be treated as an excluded supplier in relation to the award
 */
public record SupplierTreatment(
    String supplier, String conflict, Determination<Boolean> excluded) {}
