package org.commissioning.scoring.regime;

import org.commissioning.model.regime.ExclusionKind;
import org.commissioning.model.regime.SupplierRelation;

/**
 * How a ground that was raised stands.
 *
 * @param ground its code
 * @param label what it is
 * @param kind mandatory or discretionary
 * @param whose whose circumstances they are
 * @param counts whether the event is recent enough to be regarded
 * @param stands whether the ground applies and its circumstances continue or are likely to occur
 *     again
 */
public record ExclusionFinding(
    String ground,
    String label,
    ExclusionKind kind,
    SupplierRelation whose,
    Determination<Boolean> counts,
    Determination<Boolean> stands) {}
