package org.commissioning.model.regime;

import java.math.BigDecimal;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.VatTreatment;
import org.jspecify.annotations.Nullable;

/**
 * What an authority could at most expect to pay under a contract, by part; for a concession, what
 * the supplier could at most expect to receive. A part that is absent is nothing.
 *
 * @param currency the one currency of all parts
 * @param vat how all parts stand to value added tax
 * @param price what is payable, or was paid, for what is certainly bought
 * @param options what would be payable if options for more were taken up
 * @param extensions what would be payable if options to extend or renew were taken up
 * @param fees premiums, fees, commissions, interest, prizes and payments to participants
 * @param inKind the worth of what the authority provides without payment
 * @param linked the value of other contracts that could reasonably be made one with this
 */
public record ContractValue(
    @Required @CurrencyCode String currency,
    @Required VatTreatment vat,
    @Required @Decimal(min = "0") BigDecimal price,
    @Nullable @Decimal(min = "0") BigDecimal options,
    @Nullable @Decimal(min = "0") BigDecimal extensions,
    @Nullable @Decimal(min = "0") BigDecimal fees,
    @Nullable @Decimal(min = "0") BigDecimal inKind,
    @Nullable @Decimal(min = "0") BigDecimal linked) {}
