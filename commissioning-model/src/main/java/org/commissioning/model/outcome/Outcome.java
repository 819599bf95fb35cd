package org.commissioning.model.outcome;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change for people that is sought. What is delivered to bring it about is an output and no
 * outcome.
 *
 * @param id by which the rest of a document refers to it
 * @param title the change, as people would notice it
 * @param population for whom, by the id of a population; null if not stated
 * @param segment for which segment, by its id; null if for the whole population
 * @param needs the needs that it answers, by their ids; empty if not stated
 * @param assets the assets that it builds on, by their ids; empty if not stated
 * @param frameworkEntries the entries of outcomes frameworks that it stands for, by their ids;
 *     empty if none
 * @param measures how it will be known; empty if not settled
 */
public record Outcome(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Id String population,
    @Nullable @Id String segment,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> needs,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> assets,
    @Entries(max = 1_000) @DistinctBy List<@Required @Id String> frameworkEntries,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Measure> measures) {

  public Outcome {
    needs = needs == null ? List.of() : unmodifiableList(new ArrayList<>(needs));
    assets = assets == null ? List.of() : unmodifiableList(new ArrayList<>(assets));
    frameworkEntries =
        frameworkEntries == null ? List.of() : unmodifiableList(new ArrayList<>(frameworkEntries));
    measures = measures == null ? List.of() : unmodifiableList(new ArrayList<>(measures));
  }
}
