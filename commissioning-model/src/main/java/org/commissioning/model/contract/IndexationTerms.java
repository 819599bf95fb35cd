package org.commissioning.model.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a price follows its indices.
 *
 * @param basePeriod the first day of the month whose index values the base price stands for
 * @param lagMonths how many months before a review its index month lies, since indices appear late
 * @param basis since when movement is counted
 * @param capPercent the most that a movement raises the price by; null for no cap
 * @param collarPercent the least that it changes it by, below 0 if it may fall so far; null for no
 *     collar
 * @param factorPlaces the decimal places to which the factor of the basket is rounded; null if it
 *     is not
 * @param pricePlaces the decimal places to which each price is rounded
 * @param rounding which way both are rounded
 */
public record IndexationTerms(
    @Required LocalDate basePeriod,
    @Required @WholeNumber(min = 0, max = 36) Integer lagMonths,
    @Required ReviewBasis basis,
    @Nullable @Decimal(min = "-100", max = "1000") BigDecimal capPercent,
    @Nullable @Decimal(min = "-100", max = "1000") BigDecimal collarPercent,
    @Nullable @WholeNumber(min = 0, max = 12) Integer factorPlaces,
    @Required @WholeNumber(min = 0, max = 6) Integer pricePlaces,
    @Required MoneyRounding rounding) {}
