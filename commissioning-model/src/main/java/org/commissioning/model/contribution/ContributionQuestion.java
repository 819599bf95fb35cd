package org.commissioning.model.contribution;

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
 * Who should be credited with how much of what several bring about: the question that contribution
 * shares answer.
 *
 * @param contributors who has a part in it
 * @param coalitions what every group of them, from each alone to all together, brings about without
 *     the others; empty if that is not known, since a group that is left out has no value that
 *     could be taken for granted
 * @param amount what is shared out equally, by inputs and by claims; null for what all bring about
 *     together
 */
@LinksResolve(
    from = "coalitions[].members[]",
    to = "contributors[].id",
    target = "the id of a contributor")
@CoalitionsComplete
@AmountKnown
public record ContributionQuestion(
    @Entries(min = 1, max = 1_000) @DistinctBy("id")
        List<@Required @Valid Contributor> contributors,
    @Entries(max = 1_048_575) List<@Required @Valid CoalitionValue> coalitions,
    @Nullable @Real(min = "0", max = "1e15", leastAboveZero = "0.000001") Double amount) {

  public ContributionQuestion {
    contributors =
        contributors == null ? List.of() : unmodifiableList(new ArrayList<>(contributors));
    coalitions = coalitions == null ? List.of() : unmodifiableList(new ArrayList<>(coalitions));
  }
}
