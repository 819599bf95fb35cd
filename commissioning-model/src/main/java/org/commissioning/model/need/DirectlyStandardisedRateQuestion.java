package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeUnlessWeighted;
import org.commissioning.model.population.AgeBand;
import org.commissioning.model.population.StandardPopulation;
import org.jspecify.annotations.Nullable;

/**
 * How often something would happen in a population of a standard make-up: the question that a
 * directly standardised rate answers.
 *
 * @param bands events and people by band; every band of the standard within the ages asked for must
 *     be there, matched by its label
 * @param standard the id of a standard population: one of {@code ownStandards} or, if there are
 *     none, of those published with this library
 * @param ownStandards standard populations of the caller's own; empty for the published ones
 * @param ages the ages that the rate is of, such as those under 75; null for all of the standard
 * @param per what the rate is given per; null for 100,000
 * @param smallestEvents the fewest events for which a rate is given; null for ten, under which the
 *     limits do not hold
 * @param counting whether events and people are whole or weighted; null for whole
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
@StandardKnown
@WholeUnlessWeighted({"bands[].events"})
public record DirectlyStandardisedRateQuestion(
    @Entries(min = 1, max = 1_000) @DistinctBy("band") List<@Required @Valid RateBand> bands,
    @Required @Id String standard,
    @Entries(max = 100) @DistinctBy("id") List<@Required @Valid StandardPopulation> ownStandards,
    @Nullable @Valid AgeBand ages,
    @Nullable @Real(above = "0", max = "1e9") Double per,
    @Nullable @Real(min = "0", max = "1e15") Double smallestEvents,
    @Nullable Counting counting,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public DirectlyStandardisedRateQuestion {
    bands = bands == null ? List.of() : unmodifiableList(new ArrayList<>(bands));
    ownStandards =
        ownStandards == null ? List.of() : unmodifiableList(new ArrayList<>(ownStandards));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
