package org.commissioning.model.tender;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * A score as it was published.
 *
 * @param criterion the criterion
 * @param score the score
 * @param unit whether that is a mark on the criterion's scale or weighted points
 */
public record PublishedScore(
    @Required @Id String criterion,
    @Required @Decimal(min = "-1000000", max = "1000000") BigDecimal score,
    @Required ScoreUnit unit) {}
