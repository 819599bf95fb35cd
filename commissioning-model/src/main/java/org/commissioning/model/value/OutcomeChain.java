package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;

/**
 * How a population becomes outcomes, step by step, each step a share of the one before.
 *
 * @param population how many people or households there are
 * @param affected the share of them that has the need
 * @param engaged the share of these that takes part
 * @param retained the share of these that stays
 * @param achieving the share of these for whom the outcome comes about
 * @param deadweight the share of these for whom it would have come about anyway
 */
public record OutcomeChain(
    @Required @Real(min = "0", max = "1e12") Double population,
    @Required @Real(min = "0", max = "1") Double affected,
    @Required @Real(min = "0", max = "1") Double engaged,
    @Required @Real(min = "0", max = "1") Double retained,
    @Required @Real(min = "0", max = "1") Double achieving,
    @Required @Real(min = "0", max = "1") Double deadweight) {}
