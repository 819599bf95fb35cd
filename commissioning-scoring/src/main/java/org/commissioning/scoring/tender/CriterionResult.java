package org.commissioning.scoring.tender;

import java.math.BigDecimal;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What one tender scored on one criterion.
 *
 * @param criterion the criterion's id
 * @param parent its parent's id; null at the top
 * @param name what is judged
 * @param available the points that it carries; null if importance has no numbers or the criterion
 *     is a gate
 * @param basis where the score comes from, in words: "consensus", "mean of 3 evaluators",
 *     "lowest-price-ratio"
 * @param mark the score of record on the criterion's scale; null if the criterion is not marked
 * @param points the weighted points, or the sub-total of its sub-criteria
 * @param published the points as published, where both they and a price are known; null otherwise
 */
public record CriterionResult(
    String criterion,
    @Nullable String parent,
    String name,
    @Nullable Exact available,
    String basis,
    @Nullable Figure<Exact> mark,
    Figure<Exact> points,
    @Nullable BigDecimal published) {}
