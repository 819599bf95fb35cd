package org.commissioning.model.need;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.population.ProjectedPopulation;

/**
 * How many people will have a need: the question that population projections answer.
 *
 * @param baseYear the year of the prevalence, against which change is reckoned
 * @param prevalence the share of each band who have the need
 * @param populations projected populations, several scenarios and years, the base year among them
 * @param prevalenceScenarios how prevalence is taken to change; empty for as it is
 */
public record ProjectedNeedQuestion(
    @Required @WholeNumber(min = 1800, max = 2200) Integer baseYear,
    @Entries(min = 1, max = 1_000) @DistinctBy("band")
        List<@Required @Valid BandPrevalence> prevalence,
    @Entries(min = 1, max = 10_000) @DistinctBy({"scenario", "year"})
        List<@Required @Valid ProjectedPopulation> populations,
    @Entries(max = 100) @DistinctBy("scenario")
        List<@Required @Valid PrevalenceScenario> prevalenceScenarios) {

  public ProjectedNeedQuestion {
    prevalence = prevalence == null ? List.of() : unmodifiableList(new ArrayList<>(prevalence));
    populations = populations == null ? List.of() : unmodifiableList(new ArrayList<>(populations));
    prevalenceScenarios =
        prevalenceScenarios == null
            ? List.of()
            : unmodifiableList(new ArrayList<>(prevalenceScenarios));
  }
}
