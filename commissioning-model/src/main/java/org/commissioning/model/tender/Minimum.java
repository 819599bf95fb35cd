package org.commissioning.model.tender;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Required;

/**
 * A minimum score. A tender that scores less fails the lot; one that scores exactly this passes.
 *
 * @param score the least that passes
 * @param unit whether that is a mark on the criterion's scale or weighted points
 */
public record Minimum(
    @Required @Decimal(min = "0", max = "1000000") BigDecimal score, @Required ScoreUnit unit) {}
