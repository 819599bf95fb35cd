package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.constraint.WholeUnlessWeighted;
import org.jspecify.annotations.Nullable;

/**
 * How many years people of an age have before them if the death rates of today stay: the question
 * that a life expectancy answers.
 *
 * @param bands deaths and people by ages, any bands that follow one another, the last one open
 * @param ages the ages at which it is wanted, each the beginning of a band; empty for every band
 * @param smallestPopulation the population in all bands that must be exceeded; null for 5,000
 * @param widestInterval the widest 95% interval, in years, with which a figure is given; null for
 *     20
 * @param counting whether deaths are whole or weighted; null for whole
 * @param confidenceLevels the levels of the limits: 0.95 for 95%; empty for none
 */
@WholeUnlessWeighted({"bands[].deaths"})
public record LifeExpectancyQuestion(
    @Entries(min = 1, max = 200) @DistinctBy("band") List<@Required @Valid LifeBand> bands,
    @Entries(max = 200) @DistinctBy List<@Required @WholeNumber(max = 999) Integer> ages,
    @Nullable @Real(min = "0", max = "1e15") Double smallestPopulation,
    @Nullable @Real(above = "0", max = "1000") Double widestInterval,
    @Nullable Counting counting,
    @Entries(max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> confidenceLevels) {

  public LifeExpectancyQuestion {
    bands = bands == null ? List.of() : unmodifiableList(new ArrayList<>(bands));
    ages = ages == null ? List.of() : unmodifiableList(new ArrayList<>(ages));
    confidenceLevels =
        confidenceLevels == null ? List.of() : unmodifiableList(new ArrayList<>(confidenceLevels));
  }
}
