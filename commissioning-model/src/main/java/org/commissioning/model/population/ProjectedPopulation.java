package org.commissioning.model.population;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;

/**
 * A population of a year as a projection has it.
 *
 * @param scenario the projection's name: principal, high migration
 * @param year the year
 * @param bands people by band
 */
public record ProjectedPopulation(
    @Required @Text(max = 200, oneLine = true) String scenario,
    @Required @WholeNumber(min = 1800, max = 2200) Integer year,
    @Entries(min = 1, max = 1_000) @DistinctBy("band") List<@Required @Valid BandPeople> bands) {

  public ProjectedPopulation {
    bands = bands == null ? List.of() : unmodifiableList(new ArrayList<>(bands));
  }
}
