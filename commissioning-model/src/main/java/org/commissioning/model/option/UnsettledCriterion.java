package org.commissioning.model.option;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What options are judged by, where its weight is not settled.
 *
 * @param id by which scores refer to it
 * @param title what it is; null if the id says enough
 * @param direction which way is better
 * @param scale the ends of the scale it is scored on, fixed beforehand
 * @param rank its place among the criteria that have one, 1 for what counts most; null if nobody
 *     says
 * @param leastShare the least share of all weight it may have; null for 0
 * @param mostShare the most it may have; null for all
 */
@NotAbove(lesser = "leastShare", greater = "mostShare")
public record UnsettledCriterion(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required CriterionDirection direction,
    @Required @Valid CriterionScale scale,
    @Nullable @WholeNumber(min = 1, max = 50) Integer rank,
    @Nullable @Real(min = "0", max = "1") Double leastShare,
    @Nullable @Real(min = "0", max = "1") Double mostShare) {}
