package org.commissioning.model.value;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * What is an amount of each later year worth beside one of today?
 *
 * @param discounting at which rates, and when in a year
 * @param lastYear the last year asked for
 */
public record DiscountFactorsQuestion(
    @Required @Valid Discounting discounting,
    @Required @WholeNumber(min = 0, max = 1_000) Integer lastYear) {}
