package org.commissioning.model.equity;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How much difference deprivation makes from one end of the population to the other: the question
 * that a slope index of inequality answers.
 *
 * @param groups groups of people by deprivation, at least two
 * @param mostDeprived at which end of the ranking the most deprived stand
 * @param scale the scale on which the values are taken to lie on a line; null for as they are
 * @param errorScale the scale on which chance is taken to be even about a value; null for that of
 *     the line. If it is another, the limits have no formula and are drawn
 * @param per what the values are given per, so that a percentage can be read as a share: needed for
 *     the logit; null for 1
 * @param simulation how chance is drawn where there is no formula; null where limits are not to be
 *     drawn
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
public record SlopeIndexQuestion(
    @Entries(min = 2, max = 100_000) @DistinctBy("group") List<@Required @Valid RankedGroup> groups,
    @Required MostDeprived mostDeprived,
    @Nullable ValueScale scale,
    @Nullable ValueScale errorScale,
    @Nullable @Real(above = "0", max = "1e9") Double per,
    @Nullable @Valid Simulation simulation,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public SlopeIndexQuestion {
    groups = groups == null ? List.of() : unmodifiableList(new ArrayList<>(groups));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
