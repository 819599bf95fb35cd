package org.commissioning.model.regime;

import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A breach of a public contract or a failure to perform it (section 71(3) and (4)). What is left
 * out is not known.
 *
 * @param id by which results name it
 * @param on the day on which the duty to publish first applied, if it does: that of the
 *     termination, award of damages or settlement, or of the finding that the supplier failed to
 *     improve
 * @param breached whether the supplier breached the contract; null if not known
 * @param breachHadResult whether the breach resulted in termination in whole or part, an award of
 *     damages or a settlement; null if not known
 * @param unsatisfactory whether the supplier is not performing to the satisfaction of the
 *     authority; null if not known
 * @param opportunityGiven whether it had proper opportunity to improve; null if not known
 * @param failedToImprove whether it failed to do so; null if not known
 * @param publishedOn the day on which the information was published; null if it was not
 */
public record PerformanceFailure(
    @Required @Id String id,
    @Required @Commenced("pa23-s71") LocalDate on,
    @Nullable Fact breached,
    @Nullable Fact breachHadResult,
    @Nullable Fact unsatisfactory,
    @Nullable Fact opportunityGiven,
    @Nullable Fact failedToImprove,
    @Nullable @CalendarDay LocalDate publishedOn) {}
