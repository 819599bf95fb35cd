package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeUnlessWeighted;
import org.jspecify.annotations.Nullable;

/**
 * How often something happens in a population: the question that a crude rate answers. One person
 * may be counted several times, so there may be more events than people.
 *
 * @param events how many events were counted
 * @param personTime among how many people, or years that people lived
 * @param per what the rate is given per: 100000 for a rate per 100,000; null for 1
 * @param counting whether events are whole or weighted; null for whole
 * @param interval how the limits are worked out; null for Byar's, exact below ten events
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
@WholeUnlessWeighted("events")
public record CrudeRateQuestion(
    @Required @Real(min = "0", max = "1e15") Double events,
    @Required @Real(above = "0", min = "0.000001", max = "1e15") Double personTime,
    @Nullable @Real(above = "0", max = "1e9") Double per,
    @Nullable Counting counting,
    @Nullable EventInterval interval,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public CrudeRateQuestion {
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
