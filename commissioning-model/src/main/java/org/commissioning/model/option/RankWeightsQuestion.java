package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Criteria in order of what counts most, where nobody can say by how much: which weights follow?
 *
 * @param ranking the ids of the criteria, what counts most first; none counts the same as another
 * @param exponent how steeply weights fall in the rule that lets it be chosen: 0 for equal weights,
 *     1 for those of the rank sum; null for 2
 */
public record RankWeightsQuestion(
    @Entries(min = 2, max = 200) @DistinctBy List<@Required @Id String> ranking,
    @Nullable @Real(min = "0", max = "20") Double exponent) {
  public RankWeightsQuestion {
    ranking = ranking == null ? List.of() : unmodifiableList(new ArrayList<>(ranking));
  }
}
