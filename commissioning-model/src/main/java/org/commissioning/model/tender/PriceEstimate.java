package org.commissioning.model.tender;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;

/**
 * What the authority expected the contract to cost, or the base budget that it published.
 *
 * @param price the amount, above 0
 * @param vat how value added tax is treated in it
 */
public record PriceEstimate(@Required @Valid Money price, @Required VatTreatment vat) {}
