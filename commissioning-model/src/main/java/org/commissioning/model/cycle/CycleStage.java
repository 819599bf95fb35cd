package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.level.MappingBasis;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a framework of the cycle.
 *
 * @param id by which courses name it
 * @param title what it is called
 * @param definition what is done in it
 * @param phases the phases that it covers, the first of them entered first
 * @param basis how sure it is that it covers these
 * @param note what makes that uncertain; null if nothing does
 */
public record CycleStage(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Text(max = 2_000) String definition,
    @Entries(min = 1, max = 5) @DistinctBy List<@Required CyclePhase> phases,
    @Required MappingBasis basis,
    @Nullable @Text String note) {
  public CycleStage {
    phases = phases == null ? List.of() : unmodifiableList(new ArrayList<>(phases));
  }
}
