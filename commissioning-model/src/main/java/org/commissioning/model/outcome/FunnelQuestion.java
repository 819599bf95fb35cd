package org.commissioning.model.outcome;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Share;
import org.jspecify.annotations.Nullable;

/**
 * Which areas differ from a benchmark by more than chance would have it: the question of a funnel
 * plot and of a scan over many areas.
 *
 * @param kind what the counts are set against
 * @param areas the areas, each counted once
 * @param benchmark the value that areas are held against, times {@code per}; null for that of all
 *     areas together
 * @param per what values are given per: 100 for percentages; null for 1
 * @param controlLevels the levels of the control limits: 0.95 and 0.998 are customary
 * @param falseDiscoveryShare the share of false alarms among those raised that is put up with, for
 *     the procedure of Benjamini and Hochberg; null to leave it out
 */
@CountsWithinBases
public record FunnelQuestion(
    @Required CountedAs kind,
    @Entries(min = 1, max = 100_000) @DistinctBy("area") List<@Required @Valid FunnelArea> areas,
    @Nullable @Real(above = "0", max = "1e15") Double benchmark,
    @Nullable @Real(above = "0", max = "1e9") Double per,
    @Entries(min = 1, max = 10) @DistinctBy
        List<@Required @Real(min = "0.5", below = "1") Double> controlLevels,
    @Nullable @Share Double falseDiscoveryShare) {

  public FunnelQuestion {
    areas = areas == null ? List.of() : unmodifiableList(new ArrayList<>(areas));
    controlLevels =
        controlLevels == null ? List.of() : unmodifiableList(new ArrayList<>(controlLevels));
  }
}
