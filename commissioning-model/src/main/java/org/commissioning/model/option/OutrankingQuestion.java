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
 * Which options are preferred to more others than are preferred to them?
 *
 * @param appraisal the options, what they are judged by and how they do
 * @param preferences how leads become preferences; a criterion without has the usual function
 */
@LinksResolve(
    from = "preferences[].criterion",
    to = "appraisal.criteria[].id",
    target = "the id of a criterion")
public record OutrankingQuestion(
    @Required @Valid AppraisalQuestion appraisal,
    @Entries(max = 200) @DistinctBy("criterion")
        List<@Required @Valid CriterionPreference> preferences) {
  public OutrankingQuestion {
    preferences = preferences == null ? List.of() : unmodifiableList(new ArrayList<>(preferences));
  }
}
