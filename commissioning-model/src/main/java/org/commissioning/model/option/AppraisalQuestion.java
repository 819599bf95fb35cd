package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Options scored on weighted criteria: which does best?
 *
 * @param criteria what they are judged by, with weights
 * @param options the options, each scored on every criterion
 * @param weightTotal what the weights are meant to add up to, as 1 or 100, so that a lost weight is
 *     found out; they may miss it by 1 per cent for rounding. Null if only their relation is meant
 */
@LinksResolve(
    from = "options[].scores[].criterion",
    to = "criteria[].id",
    target = "the id of a criterion")
@EveryCriterionScored
@WeightsAddUp
public record AppraisalQuestion(
    @Entries(min = 1, max = 200) @DistinctBy("id")
        List<@Required @Valid AppraisalCriterion> criteria,
    @Entries(min = 2, max = 1_000) @DistinctBy("id") List<@Required @Valid AppraisedOption> options,
    @Nullable @Real(above = "0", max = "1e9") Double weightTotal) {
  public AppraisalQuestion {
    criteria = criteria == null ? List.of() : unmodifiableList(new ArrayList<>(criteria));
    options = options == null ? List.of() : unmodifiableList(new ArrayList<>(options));
  }
}
