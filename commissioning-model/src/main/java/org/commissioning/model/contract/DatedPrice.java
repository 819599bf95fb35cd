package org.commissioning.model.contract;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of an item is paid at, from a day to a day.
 *
 * @param item what is counted
 * @param price for one, 0 or above; up to six decimal places
 * @param from the first day on which the price holds; null for as far back as anyone may ask
 * @param to the last day; null if no end is set
 */
@Chronological({"from", "to"})
public record DatedPrice(
    @Required @Id String item,
    @Required @Valid Money price,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
