package org.commissioning.model.contract;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.money.Money;

/**
 * What a visit of a length of time is paid at.
 *
 * @param minutes the length, up to a day
 * @param price for one visit, 0 or above
 */
public record TimeBand(
    @Required @WholeNumber(min = 1, max = 1_440) Integer minutes, @Required @Valid Money price) {}
