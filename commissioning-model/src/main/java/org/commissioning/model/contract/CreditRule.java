package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.outcome.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What is deducted from charges when an indicator misses its target: either so much for each point
 * of the shortfall, or by steps.
 *
 * @param indicator the indicator
 * @param polarity which way it gets better; it must be one of the two ways that can be judged
 * @param target what is to be reached
 * @param perPointPercent what is deducted for each point that it falls short by, in percent of the
 *     charges; null if steps say so
 * @param steps deductions by steps, the smallest shortfall first; empty if each point counts
 * @param mostPercent the most that this indicator may cost, in percent of the charges; null for no
 *     such limit
 */
@CreditStated
public record CreditRule(
    @Required @Id String indicator,
    @Required Polarity polarity,
    @Required @Decimal(min = "-1000000000", max = "1000000000") BigDecimal target,
    @Nullable @Percent BigDecimal perPointPercent,
    @Entries(max = 100) List<@Required @Valid CreditStep> steps,
    @Nullable @Percent BigDecimal mostPercent) {
  public CreditRule {
    steps = steps == null ? List.of() : unmodifiableList(new ArrayList<>(steps));
  }
}
