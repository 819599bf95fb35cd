package org.commissioning.model.population;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * A population that is commissioned for: the people of a place, those registered with a practice, a
 * client group. Counted as of a day, as a whole and by age and sex, as far as that is known.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the population is known
 * @param place where the people live or are registered, by the id of the place; null if not bound
 *     to one
 * @param asAt the day as of which they were counted; null if not recorded
 * @param total how many there are; null if not known
 * @param bands how many of each age and sex; empty if not known
 * @param source where the figures come from; null if not recorded
 */
@BandsAgree
public record Population(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Id String place,
    @Nullable LocalDate asAt,
    @Nullable @WholeNumber(max = 1_000_000_000_000L) Long total,
    @Entries(max = 1_000) List<@Required @Valid PopulationBand> bands,
    @Nullable @Valid Source source) {

  public Population {
    bands = bands == null ? List.of() : unmodifiableList(new ArrayList<>(bands));
  }
}
