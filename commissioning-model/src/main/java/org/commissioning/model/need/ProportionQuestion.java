package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.NotAbove;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeUnlessWeighted;
import org.jspecify.annotations.Nullable;

/**
 * What share of people or things something is true of: the question that a proportion answers.
 *
 * @param count of how many it is true
 * @param total of how many it was asked
 * @param counting whether the counts are whole or weighted; null for whole
 * @param per what the proportion is given per: 100 for a percentage; null for 1, a share
 * @param interval how the limits are worked out; null for Wilson's
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
@NotAbove(lesser = "count", greater = "total")
@WholeUnlessWeighted({"count", "total"})
public record ProportionQuestion(
    @Required @Real(min = "0", max = "1e15") Double count,
    @Required @Real(above = "0", min = "0.000001", max = "1e15") Double total,
    @Nullable Counting counting,
    @Nullable @Real(above = "0", max = "1e9") Double per,
    @Nullable ProportionInterval interval,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public ProportionQuestion {
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
