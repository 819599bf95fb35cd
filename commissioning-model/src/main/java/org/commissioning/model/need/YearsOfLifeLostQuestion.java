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
import org.commissioning.model.population.StandardPopulation;
import org.jspecify.annotations.Nullable;

/**
 * How many years of life were lost to deaths, in all and for so many people.
 *
 * @param bands deaths and people by band
 * @param referenceAge the age up to which years count as lost, for bands that do not state the
 *     years; null if every band does
 * @param standard the standard population of the standardised rate, its bands joined by label; null
 *     for the European one of 2013
 * @param per what the rates are given per; null for 100,000
 * @param smallestDeaths the fewest deaths for which rates are given; null for ten, under which the
 *     limits do not hold
 * @param counting whether deaths are whole or weighted; null for whole
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
@WholeUnlessWeighted({"bands[].deaths"})
public record YearsOfLifeLostQuestion(
    @Entries(min = 1, max = 1_000) @DistinctBy("band") List<@Required @Valid LostYearsBand> bands,
    @Nullable @Real(above = "0", max = "150") Double referenceAge,
    @Nullable @Valid StandardPopulation standard,
    @Nullable @Real(above = "0", max = "1e9") Double per,
    @Nullable @Real(min = "0", max = "1e15") Double smallestDeaths,
    @Nullable Counting counting,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public YearsOfLifeLostQuestion {
    bands = bands == null ? List.of() : unmodifiableList(new ArrayList<>(bands));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
