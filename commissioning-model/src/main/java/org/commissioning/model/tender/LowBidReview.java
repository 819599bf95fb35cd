package org.commissioning.model.tender;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.regime.Fact;
import org.jspecify.annotations.Nullable;

/**
 * How far the procedure with one bidder has gone. What is left out is not known.
 *
 * @param bid the bid
 * @param considered whether the authority considers the price abnormally low; where a rule sets a
 *     limit, the limit answers and this is not looked at
 * @param asked whether the bidder was told so and asked to explain
 * @param heard whether it had a reasonable opportunity to do so
 * @param shown whether it showed, to the authority's satisfaction, that it can perform for the
 *     price
 * @param unlawful whether the price was found to be low because duties under social, labour or
 *     environmental law are not kept
 */
public record LowBidReview(
    @Required @Id String bid,
    @Nullable Fact considered,
    @Nullable Fact asked,
    @Nullable Fact heard,
    @Nullable Fact shown,
    @Nullable Fact unlawful) {}
