package org.commissioning.model.cycle;

import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * How far ahead a case looks.
 *
 * @param from the first day
 * @param to the last day
 * @param reason why so far; null if not recorded
 */
@Chronological({"from", "to"})
public record PlanningHorizon(
    @Required LocalDate from, @Required LocalDate to, @Nullable @Text(max = 2_000) String reason) {}
