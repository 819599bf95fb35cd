package org.commissioning.model.resource;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A pot of money that may be spent.
 *
 * @param id by which candidates refer to it
 * @param title what it is; null if the id says enough
 * @param limit the most that may be spent from it, in units of the currency of the question
 */
public record BudgetLine(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Decimal(min = "0", max = "1000000000000", fractionDigits = 2) BigDecimal limit) {}
