package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;

/**
 * Options scored on criteria without weights: how much do the scores themselves tell the options
 * apart?
 *
 * @param criteria what they are judged by
 * @param options the options, each scored on every criterion
 */
@LinksResolve(
    from = "options[].scores[].criterion",
    to = "criteria[].id",
    target = "the id of a criterion")
@EveryCriterionScored
public record ObservedWeightsQuestion(
    @Entries(min = 1, max = 200) @DistinctBy("id")
        List<@Required @Valid ComparedCriterion> criteria,
    @Entries(min = 2, max = 1_000) @DistinctBy("id")
        List<@Required @Valid AppraisedOption> options) {
  public ObservedWeightsQuestion {
    criteria = criteria == null ? List.of() : unmodifiableList(new ArrayList<>(criteria));
    options = options == null ? List.of() : unmodifiableList(new ArrayList<>(options));
  }
}
