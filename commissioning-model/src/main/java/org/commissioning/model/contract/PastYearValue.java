package org.commissioning.model.contract;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the activity of a past year was worth.
 *
 * @param year the year, for a financial year that in which it starts
 * @param value what it was worth, 0 or above; null if that is not known
 */
public record PastYearValue(
    @Required @WholeNumber(min = 1900, max = 2200) Integer year, @Nullable @Valid Money value) {}
