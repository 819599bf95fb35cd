package org.commissioning.model.regime;

import java.time.LocalDate;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * A notice that was, or is to be, published.
 *
 * @param notice its name in the table of notices: {@code uk6}
 * @param published the day of publication
 */
public record NoticePublished(
    @Required @Id String notice, @Required @CalendarDay LocalDate published) {}
