package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Which weights follow from comparisons of two criteria at a time?
 *
 * @param criteria the ids of the criteria
 * @param judgements a comparison of each two criteria, either way round
 * @param indexTable whose random index contradictions are measured against; null for that of Saaty
 *     (1980), which goes to ten criteria, unless one's own is given
 * @param randomIndex the random index for that many criteria, of one's own table; null for that of
 *     the named one
 */
@LinksResolve(from = "judgements[].first", to = "criteria[]", target = "a criterion")
@LinksResolve(from = "judgements[].second", to = "criteria[]", target = "a criterion")
@JudgedOnce
public record PairwiseQuestion(
    @Entries(min = 2, max = 100) @DistinctBy List<@Required @Id String> criteria,
    @Entries(max = 4_950) List<@Required @Valid PairJudgement> judgements,
    @Nullable RandomIndexTable indexTable,
    @Nullable @Real(above = "0", max = "10", leastAboveZero = "0.01") Double randomIndex) {
  public PairwiseQuestion {
    criteria = criteria == null ? List.of() : unmodifiableList(new ArrayList<>(criteria));
    judgements = judgements == null ? List.of() : unmodifiableList(new ArrayList<>(judgements));
  }
}
