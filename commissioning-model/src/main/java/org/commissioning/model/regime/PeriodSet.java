package org.commissioning.model.regime;

import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A period that an authority sets for suppliers.
 *
 * @param period its name in the table of periods: {@code participation}, {@code tendering}
 * @param invited the day of the invitation; the period begins the day after
 * @param due the day by which the request or tender must be submitted; null if it is not set yet
 */
@Chronological({"invited", "due"})
public record PeriodSet(
    @Required @Id String period,
    @Required @CalendarDay LocalDate invited,
    @Nullable @CalendarDay LocalDate due) {}
