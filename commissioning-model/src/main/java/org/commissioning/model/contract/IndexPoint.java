package org.commissioning.model.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Required;

/**
 * The value of a price index for a month, a quarter or a year.
 *
 * @param from the first day of the month, quarter or year
 * @param value the value, above 0
 */
public record IndexPoint(
    @Required LocalDate from,
    @Required @Decimal(above = "0", max = "1000000000") BigDecimal value) {}
