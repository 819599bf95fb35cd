package org.commissioning.model.tender;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * An award criterion or sub-criterion.
 *
 * @param id its id among the criteria of its lot
 * @param parent the criterion of which it is a part; null at the top
 * @param name what is judged
 * @param weight its weight, read as {@link AwardRules#importance} says: percent of the whole,
 *     percent of its parent, or points; null where importance has no numbers, for a pass/fail
 *     criterion, and allowed to be null for a criterion whose weight is the sum of its parts
 * @param assessment how it is scored; null for a criterion made up of sub-criteria
 * @param minimum what a tender must reach to stay in; null if there is no such gate
 */
public record AwardCriterion(
    @Required @Id String id,
    @Nullable @Id String parent,
    @Required @Text(max = 500, oneLine = true) String name,
    @Nullable @Decimal(min = "0", max = "1000000") BigDecimal weight,
    @Nullable @Valid Assessment assessment,
    @Nullable @Valid Minimum minimum) {}
