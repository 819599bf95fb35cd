package org.commissioning.model.regime;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One modification that was made.
 *
 * @param id by which results name it
 * @param madeOn the day on which it was made
 * @param ground on what ground it was made; null if not known
 * @param valueChange by how much it changed the estimated value, below 0 if it lowered it; null if
 *     not known
 * @param termChangeDays by how many days it changed the term, below 0 if it shortened it; null if
 *     not known
 * @param part the part of the contract that it changed; null if that is not recorded
 * @param effectFrom the first day of its effect; null if that is the day on which it was made
 * @param effectTo the last day of its effect; null if it has none
 */
@Chronological({"effectFrom", "effectTo"})
public record EarlierModification(
    @Required @Id String id,
    @Required @CalendarDay LocalDate madeOn,
    @Nullable ModificationGround ground,
    @Nullable @Valid @Pounds(signed = true) Money valueChange,
    @Nullable @WholeNumber(min = -36_525, max = 36_525) Integer termChangeDays,
    @Nullable @Id String part,
    @Nullable @CalendarDay LocalDate effectFrom,
    @Nullable @CalendarDay LocalDate effectTo) {}
