package org.commissioning.model.option;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * How likely is each option to come first, where weights and scores are not settled?
 *
 * @param criteria what the options are judged by, with what is known of their weights
 * @param options the options, with what is known of their scores
 * @param draws how many draws to make where it cannot be worked out exactly; null for 100,000
 * @param seed from which the draws follow; null for 1
 */
@LinksResolve(
    from = "options[].scores[].criterion",
    to = "criteria[].id",
    target = "the id of a criterion")
@UnsettledSound
public record RankAcceptabilityQuestion(
    @Entries(min = 1, max = 50) @DistinctBy("id")
        List<@Required @Valid UnsettledCriterion> criteria,
    @Entries(min = 1, max = 200) @DistinctBy("id") List<@Required @Valid UnsettledOption> options,
    @Nullable @WholeNumber(min = 100, max = 10_000_000) Integer draws,
    @Nullable @WholeNumber(min = 0, max = 1_000_000_000) Integer seed) {
  public RankAcceptabilityQuestion {
    criteria = criteria == null ? List.of() : unmodifiableList(new ArrayList<>(criteria));
    options = options == null ? List.of() : unmodifiableList(new ArrayList<>(options));
  }
}
