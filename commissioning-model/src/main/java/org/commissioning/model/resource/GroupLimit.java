package org.commissioning.model.resource;

import java.math.BigDecimal;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A floor or a cap, or both, of a group: whole numbers for a count, at most 1 for a share.
 *
 * @param id by which a result names it
 * @param group the id of the group
 * @param measure what is limited
 * @param floor the least; null for none
 * @param cap the most; null for none
 */
@NotAbove(lesser = "floor", greater = "cap")
@LimitMeasured
public record GroupLimit(
    @Required @Id String id,
    @Required @Id String group,
    @Required GroupMeasure measure,
    @Nullable @Decimal(min = "0", max = "1000000000000", fractionDigits = 4) BigDecimal floor,
    @Nullable @Decimal(min = "0", max = "1000000000000", fractionDigits = 4) BigDecimal cap) {}
