package org.commissioning.model.regime;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A public contract, as far as the duties to measure performance go. What is left out is not known.
 *
 * @param enteredInto the day on which it was entered into, after an award under the Procurement Act
 *     2023
 * @param terminatedOn the day on which it ended; null if it runs
 * @param value its estimated value, with value added tax
 * @param framework whether it is a framework; null if not known
 * @param concession whether it is a concession contract; null if not known
 * @param lightTouch whether it is a light touch contract; null if not known
 * @param privateUtility whether it is a utilities contract awarded by a private utility; null if
 *     not known
 * @param notAssessable whether the authority considers that performance could not appropriately be
 *     assessed by reference to indicators; null if not known
 */
@Chronological({"enteredInto", "terminatedOn"})
public record MeasuredContract(
    @Required @Commenced("pa23-s52") LocalDate enteredInto,
    @Nullable @CalendarDay LocalDate terminatedOn,
    @Nullable @Valid @Pounds(aboveZero = true) Money value,
    @Nullable Fact framework,
    @Nullable Fact concession,
    @Nullable Fact lightTouch,
    @Nullable Fact privateUtility,
    @Nullable Fact notAssessable) {}
