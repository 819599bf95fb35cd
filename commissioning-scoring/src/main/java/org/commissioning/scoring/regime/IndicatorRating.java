package org.commissioning.scoring.regime;

import org.commissioning.model.regime.ContractRating;
import org.commissioning.scoring.method.Figure;

/**
 * How a supplier performed against one indicator.
 *
 * @param indicator its id
 * @param title what it is called
 * @param rating the rating; not calculable where the contract sets no cut-offs or nothing was
 *     observed
 * @param mostMaterial whether it is one of those selected for the notice
 */
public record IndicatorRating(
    String indicator, String title, Figure<ContractRating> rating, Boolean mostMaterial) {}
