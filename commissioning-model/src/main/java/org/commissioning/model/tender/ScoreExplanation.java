package org.commissioning.model.tender;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;

/**
 * Why a tender got its score on one criterion or sub-criterion, by reference to what stands in the
 * tender, in a form that the supplier reads.
 *
 * @param bidder whose tender
 * @param criterion the criterion or sub-criterion
 * @param explanation the reasons
 */
public record ScoreExplanation(
    @Required @Id String bidder,
    @Required @Id String criterion,
    @Required @Text(max = 20_000) String explanation) {}
