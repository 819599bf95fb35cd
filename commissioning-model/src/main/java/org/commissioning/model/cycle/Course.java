package org.commissioning.model.cycle;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.learning.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * How a case has gone through the cycle so far, and what was learnt on the way.
 *
 * @param framework the published framework whose stages are visited; null if the body has its own,
 *     or nothing is recorded
 * @param ownFramework the framework, where a body has its own; null otherwise
 * @param visits the stages visited, in the order in which they were entered
 * @param observations what measures showed since
 * @param experiments what was tried
 * @param reviews the reviews
 * @param maturity how far the body judges its commissioning to have come; null if it has not said
 * @param answers answers to gates of the body's own; of several to one gate the latest counts
 */
@StagesKnown
@VisitsInOrder
public record Course(
    @Nullable @Id String framework,
    @Nullable @Valid CycleFramework ownFramework,
    @Entries(max = 1_000) List<@Required @Valid StageVisit> visits,
    @Entries(max = 10_000) List<@Required @Valid MeasureObservation> observations,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Experiment> experiments,
    @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid Review> reviews,
    @Nullable MaturityStage maturity,
    @Entries(max = 1_000) @DistinctBy({"gate", "on"}) List<@Required @Valid GateAnswer> answers) {
  public Course {
    visits = visits == null ? List.of() : unmodifiableList(new ArrayList<>(visits));
    observations =
        observations == null ? List.of() : unmodifiableList(new ArrayList<>(observations));
    experiments = experiments == null ? List.of() : unmodifiableList(new ArrayList<>(experiments));
    reviews = reviews == null ? List.of() : unmodifiableList(new ArrayList<>(reviews));
    answers = answers == null ? List.of() : unmodifiableList(new ArrayList<>(answers));
  }

  /** The section with nothing in it, as a reader may take one that is absent. */
  public static Course empty() {
    return new Course(null, null, List.of(), List.of(), List.of(), List.of(), null, List.of());
  }
}
