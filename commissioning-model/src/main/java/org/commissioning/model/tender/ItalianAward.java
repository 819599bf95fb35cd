package org.commissioning.model.tender;

import org.commissioning.model.regime.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether Italian law excludes abnormally low bids without hearing the bidder: article
 * 54 of decree 36/2023. What is left out is not known.
 *
 * @param priceAlone whether the contract is awarded to the lowest price
 * @param worksOrServices whether it is for works or services
 * @param belowThreshold whether its value lies below the European thresholds
 * @param crossBorderInterest whether it is of certain cross-border interest
 * @param directAward whether it is awarded directly under article 50(1)(a) or (b)
 * @param announced whether the tender documents provide for automatic exclusion
 */
public record ItalianAward(
    @Nullable Fact priceAlone,
    @Nullable Fact worksOrServices,
    @Nullable Fact belowThreshold,
    @Nullable Fact crossBorderInterest,
    @Nullable Fact directAward,
    @Nullable Fact announced) {}
