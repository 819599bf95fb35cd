package org.commissioning.model.value;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;

/**
 * What the amounts of an appraisal are stated in, and how later ones count.
 *
 * @param currency the one currency of all amounts
 * @param prices the prices of all amounts: real with a price year, or nominal
 * @param discounting at which rates. One's own rates are taken as real where the prices are real
 *     and nominal where they are nominal
 */
@RatesFitPrices
public record ValueBasis(
    @Required @CurrencyCode String currency,
    @Required @Valid PriceLevel prices,
    @Required @Valid Discounting discounting) {

  /**
   * Pounds in the prices of a year at the standard rates of the Green Book, amounts falling at the
   * start of each year.
   *
   * @param priceYear whose prices the amounts are in
   * @param appraisedOn the day on which the rates are to hold
   */
  public static ValueBasis greenBook(int priceYear, LocalDate appraisedOn) {
    return new ValueBasis(
        "GBP",
        new PriceLevel(priceYear, PriceBasis.REAL),
        Discounting.by("green-book-standard", appraisedOn));
  }
}
