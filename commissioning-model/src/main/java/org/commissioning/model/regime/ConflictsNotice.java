package org.commissioning.model.regime;

import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A notice, and whether it confirms that a conflicts assessment was prepared and revised.
 *
 * @param kind which notice
 * @param publishedOn the day on which it was published
 * @param confirms whether it confirms it; null if not known
 */
public record ConflictsNotice(
    @Required ConflictsNoticeKind kind,
    @Required @CalendarDay LocalDate publishedOn,
    @Nullable Fact confirms) {}
