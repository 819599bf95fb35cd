package org.commissioning.model.outcome;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Finite;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.reference.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a measure was found to be, in a place and over a time, with the limits within which it may
 * lie.
 *
 * @param place where, by the id of a place; null for all that the measure speaks of
 * @param from the first day observed; null if it is one day or not recorded
 * @param to the last day observed
 * @param value the value, in the measure's unit
 * @param lower the lower limit of the interval around it; null if not stated
 * @param upper the upper limit; null if not stated
 * @param intervalPercent the confidence level of the interval: 95; null if not stated
 * @param source where the value comes from; null if not recorded
 */
@Chronological({"from", "to"})
@WithinItsLimits
public record Observation(
    @Nullable @Id String place,
    @Nullable LocalDate from,
    @Required LocalDate to,
    @Required @Finite Double value,
    @Nullable @Finite Double lower,
    @Nullable @Finite Double upper,
    @Nullable @Percent BigDecimal intervalPercent,
    @Nullable @Valid Source source) {}
