package org.commissioning.model.contract;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says of an indicator: how near the target is near enough, and how much it
 * counts.
 *
 * @param indicator the indicator with its target
 * @param tolerance by how much the target may be missed and still count as kept, in the units of
 *     the indicator; null for nothing
 * @param weight how much it counts beside the others, above 0
 */
public record PerformanceTerm(
    @Required @Valid AgreementIndicator indicator,
    @Nullable @Decimal(min = "0", max = "1000000000") BigDecimal tolerance,
    @Required @Decimal(above = "0", max = "1000000") BigDecimal weight) {}
