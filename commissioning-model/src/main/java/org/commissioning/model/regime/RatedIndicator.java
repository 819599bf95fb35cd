package org.commissioning.model.regime;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.outcome.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A key performance indicator with what was observed. The law gives no figures for its ratings: the
 * contract does.
 *
 * @param id by which results name it
 * @param title what it is called
 * @param polarity which way is better
 * @param observed what was observed over the period; null if it is missing
 * @param cutOffs where the ratings begin, in the unit of the indicator; null if the contract sets
 *     none
 * @param notDescribable why the authority can describe performance by no other rating, so that it
 *     is rated other; null if it can
 */
@CutOffsInOrder
public record RatedIndicator(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required Polarity polarity,
    @Nullable @Finite Double observed,
    @Nullable @Valid RatingCutOffs cutOffs,
    @Nullable @Text(max = 5_000) String notDescribable) {}
