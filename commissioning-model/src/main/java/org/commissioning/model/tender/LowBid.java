package org.commissioning.model.tender;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;

/**
 * A bid as far as its price is examined for being abnormally low.
 *
 * @param id the bidder
 * @param price what the bid asks for in all, above 0
 * @param vat how value added tax is treated in it
 * @param status whether the bid is still in the competition
 */
public record LowBid(
    @Required @Id String id,
    @Required @Valid Money price,
    @Required VatTreatment vat,
    @Required BidStatus status) {}
