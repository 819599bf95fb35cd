package org.commissioning.model.outcome;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted or worked out to see whether an outcome comes about: a rate, a share, a
 * score.
 *
 * @param id by which the rest of a document refers to it
 * @param title as the measure is known
 * @param definition what is counted, over what, and how; null if not stated
 * @param polarity which way it gets better; null if not stated
 * @param unit what the values count: "per 100,000 people"; null if not stated
 * @param source who publishes it or its definition; null if not recorded
 * @param baselines where things stood before; empty if not known
 * @param targets where they are to get; empty if none is set
 */
@TargetsFollowBaselines
public record Measure(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Text(max = 5_000) String definition,
    @Nullable Polarity polarity,
    @Nullable @Text(max = 500, oneLine = true) String unit,
    @Nullable @Valid Source source,
    @Entries(max = 10_000) List<@Required @Valid Observation> baselines,
    @Entries(max = 10_000) List<@Required @Valid Target> targets) {

  public Measure {
    baselines = baselines == null ? List.of() : unmodifiableList(new ArrayList<>(baselines));
    targets = targets == null ? List.of() : unmodifiableList(new ArrayList<>(targets));
  }
}
