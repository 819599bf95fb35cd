package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeUnlessWeighted;
import org.jspecify.annotations.Nullable;

/**
 * How many events there were against those to be expected if each band had the rate of a reference
 * population: the question of indirectly standardised rates and ratios.
 *
 * @param bands people by band, and events where these are known by band
 * @param observed how many events there were in all; null if every band has its own
 * @param reference events and people of the reference population, joined to the bands by label
 * @param per what the rate is given per, or the value of the ratio that means "as the reference":
 *     100 for a standardised mortality ratio; null for 100,000 in a rate and 1 in a ratio
 * @param counting whether events are whole or weighted; null for whole
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
@ObservedKnown
@WholeUnlessWeighted({"bands[].events", "observed", "reference[].events"})
public record IndirectStandardisationQuestion(
    @Entries(min = 1, max = 1_000) @DistinctBy("band") List<@Required @Valid ObservedBand> bands,
    @Nullable @Real(min = "0", max = "1e15") Double observed,
    @Entries(min = 1, max = 1_000) @DistinctBy("band") List<@Required @Valid RateBand> reference,
    @Nullable @Real(above = "0", max = "1e9") Double per,
    @Nullable Counting counting,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public IndirectStandardisationQuestion {
    bands = bands == null ? List.of() : unmodifiableList(new ArrayList<>(bands));
    reference = reference == null ? List.of() : unmodifiableList(new ArrayList<>(reference));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
