package org.commissioning.model.tender;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluator gave one tender on one criterion. It is never overwritten: an evaluator who
 * thinks again adds a revision with the reason.
 *
 * @param criterion the criterion
 * @param evaluator who gave it
 * @param mark the mark on the criterion's scale
 * @param reason why; required from the second revision on
 * @param revision 1 for the first, then 2, 3, …; the highest counts
 */
public record Mark(
    @Required @Id String criterion,
    @Required @Id String evaluator,
    @Required @Decimal(min = "0", max = "1000000") BigDecimal mark,
    @Nullable @Text(max = 20_000) String reason,
    @Required @WholeNumber(min = 1, max = 1_000) Integer revision) {}
