package org.commissioning.model.outcome;

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
 * Whether two estimates differ by more than chance would have it: the question of a test of their
 * difference.
 *
 * @param first the one
 * @param second the other, of the same kind
 * @param sharedPeople whether some people or events are in both, as when an area is compared with
 *     the country that it is part of
 * @param per what proportions and rates are given per; null for 1
 * @param confidenceLevels the levels of the limits of the difference: 0.95 for 95%; empty for none
 */
@OneKind
public record DifferenceQuestion(
    @Required @Valid ComparedEstimate first,
    @Required @Valid ComparedEstimate second,
    @Required Boolean sharedPeople,
    @Nullable @Real(above = "0", max = "1e9") Double per,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public DifferenceQuestion {
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
