package org.commissioning.model.contract;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;

/**
 * A deduction for falling short by so much or more.
 *
 * @param shortfall by how much the target is missed at least, in the units of the indicator
 * @param percent what is then deducted, in percent of the charges
 */
public record CreditStep(
    @Required @Decimal(above = "0", max = "1000000000") BigDecimal shortfall,
    @Required @Percent BigDecimal percent) {}
