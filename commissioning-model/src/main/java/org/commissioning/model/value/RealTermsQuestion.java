package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;

/**
 * What are amounts of several years worth in the prices of one?
 *
 * @param currency the one currency of all amounts
 * @param index which price index is used, with its edition: the GDP deflator of a given quarter
 * @param priceYear the year whose prices are wanted
 * @param priceYearIndex the price index of that year
 * @param amounts the amounts in the prices of their own years
 */
@PriceYearAgrees
public record RealTermsQuestion(
    @Required @CurrencyCode String currency,
    @Required @Text(max = 500, oneLine = true) String index,
    @Required @WholeNumber(min = 1900, max = 2200) Integer priceYear,
    @Required @Real(above = "0", max = "1e6", leastAboveZero = "1e-3") Double priceYearIndex,
    @Entries(min = 1, max = 1_000) @DistinctBy("year")
        List<@Required @Valid NominalAmount> amounts) {
  public RealTermsQuestion {
    amounts = amounts == null ? List.of() : unmodifiableList(new ArrayList<>(amounts));
  }
}
