package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A price index as its publisher issued it. Nothing is taken from elsewhere: what is not among the
 * points is not known.
 *
 * @param id by which the rest of a document refers to it
 * @param title what it is called
 * @param source who published it, and where
 * @param edition which issue of it, since indices are revised; null if not stated
 * @param everyMonths for how many months a value holds: 1, 3 or 12
 * @param points the values in order of time, not overlapping; gaps are allowed and answered
 */
@PointsInOrder
public record IndexSeries(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Text(max = 500, oneLine = true) String source,
    @Nullable @Text(max = 200, oneLine = true) String edition,
    @Required @WholeNumber(min = 1, max = 12) Integer everyMonths,
    @Entries(max = 10_000) List<@Required @Valid IndexPoint> points) {
  public IndexSeries {
    points = points == null ? List.of() : unmodifiableList(new ArrayList<>(points));
  }
}
