package org.commissioning.model.tender;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * How far marks of one answer may lie apart before the evaluators must talk. No law sets one: it is
 * the authority's own.
 *
 * @param scale the scale that it holds for, in every lot that has it
 * @param spread moderation is due where the highest mark lies at least this far above the lowest
 */
public record SpreadTrigger(
    @Required @Id String scale,
    @Required @Decimal(above = "0", max = "1000000") BigDecimal spread) {}
