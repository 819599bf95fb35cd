package org.commissioning.model.value;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Amount;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * What comes in less what goes out in a year.
 *
 * @param year years since the base year
 * @param amount exact, in units of the currency of the question; below 0 if more goes out
 */
public record NetFlow(
    @Required @WholeNumber(min = 0, max = 100) Integer year, @Required @Amount BigDecimal amount) {}
