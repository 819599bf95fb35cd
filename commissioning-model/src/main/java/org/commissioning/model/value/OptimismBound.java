package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * By how much estimates of a kind have been found too low, without and with all risks managed.
 *
 * @param upper the uplift where nothing is managed, as a share: 0.51 for 51 per cent
 * @param lower the uplift where all is managed
 */
public record OptimismBound(
    @Required @Real(min = "0", max = "10") Double upper,
    @Required @Real(min = "0", max = "10") Double lower) {}
