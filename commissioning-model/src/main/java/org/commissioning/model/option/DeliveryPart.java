package org.commissioning.model.option;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who would deliver a part of a service: one part for a service delivered in one way, several for a
 * mixed economy.
 *
 * @param model who would deliver it, and on what footing
 * @param share how much of the service it is, from 0 to 1; null if nobody says
 * @param suppliersAble how many suppliers are able and ready for it; null if not known, and where
 *     the body delivers itself or nobody does
 */
public record DeliveryPart(
    @Required DeliveryModel model,
    @Nullable @Real(above = "0", max = "1", leastAboveZero = "1e-6") Double share,
    @Nullable @WholeNumber(min = 0, max = 100_000) Integer suppliersAble) {}
