package org.commissioning.model.outcome;

import java.time.LocalDate;
import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * The value that a measure is to reach by a day.
 *
 * @param place where, by the id of a place; null for all that the measure speaks of
 * @param value the value to reach, in the measure's unit
 * @param by the day by which it is to be reached
 * @param basis why this value; null if not recorded
 */
public record Target(
    @Nullable @Id String place,
    @Required @Finite Double value,
    @Required LocalDate by,
    @Nullable @Text(max = 5_000) String basis) {}
