package org.commissioning.scoring.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period set for suppliers, beside the shortest that the law allows.
 *
 * @param period its name in the table
 * @param invited the day of the invitation; the period begins the day after
 * @param due the last day of the period; null if it is not set yet
 * @param minimumDays the shortest period, in days; 0 for no minimum
 * @param earliestDue the first day that the last day may be; null if it is not known
 * @param days how many days the period has; null if its end is not set
 * @param check how the one stands to the other
 */
public record PeriodStanding(
    String period,
    LocalDate invited,
    @Nullable LocalDate due,
    Determination<Integer> minimumDays,
    @Nullable LocalDate earliestDue,
    @Nullable Integer days,
    PeriodCheck check) {}
