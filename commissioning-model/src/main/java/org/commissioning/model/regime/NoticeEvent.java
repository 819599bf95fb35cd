package org.commissioning.model.regime;

import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * Something that happened, or is to happen, from which a time limit is counted.
 *
 * @param event its name in the table of events: {@code contract-entered}
 * @param on the day
 */
public record NoticeEvent(@Required @Id String event, @Required @CalendarDay LocalDate on) {}
