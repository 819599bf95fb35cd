package org.commissioning.model.contract;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator for a period.
 *
 * @param indicator the indicator
 * @param value its value; null if that is not known
 */
public record IndicatorReading(
    @Required @Id String indicator,
    @Nullable @Decimal(min = "-1000000000", max = "1000000000") BigDecimal value) {}
