package org.commissioning.model.outcome;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which way a measure has gone of late: the question of a recent trend.
 *
 * @param kind proportion or rate; a ratio has no years
 * @param points years in any order, each once
 * @param polarity which way the measure is better
 * @param latest how many of the latest points are looked at; null for five
 * @param confidence the level at which a trend is one; null for 0.998
 */
@TrendHasBase
public record RecentTrendQuestion(
    @Required CountedAs kind,
    @Entries(min = 1, max = 1_000) @DistinctBy("year") List<@Required @Valid TrendPoint> points,
    @Required Polarity polarity,
    @Nullable @WholeNumber(min = 3, max = 1_000) Integer latest,
    @Nullable @Real(min = "0.5", below = "1") Double confidence) {

  public RecentTrendQuestion {
    points = points == null ? List.of() : unmodifiableList(new ArrayList<>(points));
  }
}
