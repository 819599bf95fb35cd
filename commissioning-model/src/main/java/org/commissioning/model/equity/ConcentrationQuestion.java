package org.commissioning.model.equity;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Whether something falls more on the deprived or on the others: the question that a concentration
 * index answers.
 *
 * @param groups groups with their ranks; groups of one rank share their place. Uncertainty is not
 *     used
 * @param mostDeprived at which end of the ranking the most deprived stand
 * @param measure what kind of thing is measured
 * @param least the lowest value that the measure can take; needed for a bounded one, null otherwise
 * @param most the highest value that it can take; needed for a bounded one, null otherwise
 */
@BoundsStated
public record ConcentrationQuestion(
    @Entries(min = 2, max = 100_000) @DistinctBy("group") List<@Required @Valid RankedGroup> groups,
    @Required MostDeprived mostDeprived,
    @Required MeasureKind measure,
    @Nullable @Finite Double least,
    @Nullable @Finite Double most) {

  public ConcentrationQuestion {
    groups = groups == null ? List.of() : unmodifiableList(new ArrayList<>(groups));
  }
}
