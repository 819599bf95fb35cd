package org.commissioning.model.cycle;

import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A time spent in one stage of the cycle. Going back is normal: it is one more visit, with its
 * reason.
 *
 * @param stage the stage
 * @param from the first day
 * @param to the last day; null while it lasts
 * @param reason why the stage was entered, above all when it means going back; null if not recorded
 */
@Chronological({"from", "to"})
public record StageVisit(
    @Required @Id String stage,
    @Required LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Text(max = 2_000) String reason) {}
