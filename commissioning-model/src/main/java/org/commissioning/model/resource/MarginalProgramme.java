package org.commissioning.model.resource;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A programme with what a little more or less of it would do.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param growthCost what one step more would cost, in units of the currency of the question; null
 *     if it is no candidate for growth
 * @param growthBenefit what the step would bring, in the unit of the question
 * @param releaseSaving what one step less would save; null if it is no candidate for release
 * @param releaseLoss what would be lost by it
 */
@StepsWhole
public record MarginalProgramme(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Nullable @Decimal(min = "0.01", max = "1000000000000", fractionDigits = 2)
        BigDecimal growthCost,
    @Nullable @Real(min = "0", max = "1e15") Double growthBenefit,
    @Nullable @Decimal(min = "0.01", max = "1000000000000", fractionDigits = 2)
        BigDecimal releaseSaving,
    @Nullable @Real(min = "0", max = "1e15") Double releaseLoss) {}
