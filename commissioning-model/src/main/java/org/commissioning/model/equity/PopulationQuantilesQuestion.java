package org.commissioning.model.equity;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * Into which of so many groups of equal size each area falls.
 *
 * @param areas the areas
 * @param quantiles how many groups: 10 for deciles, 5 for fifths
 * @param basis what the groups have equal numbers of
 * @param scope whether areas are ranked all together or within their groups
 * @param worst at which end of the values the most deprived stand, who make up quantile 1
 */
public record PopulationQuantilesQuestion(
    @Entries(min = 1, max = 100_000) List<@Required @Valid RankedArea> areas,
    @Required @WholeNumber(min = 2, max = 1_000) Integer quantiles,
    @Required QuantileBasis basis,
    @Required QuantileScope scope,
    @Required WorstValue worst) {

  public PopulationQuantilesQuestion {
    areas = areas == null ? List.of() : unmodifiableList(new ArrayList<>(areas));
  }
}
