package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.VatTreatment;
import org.jspecify.annotations.Nullable;

/**
 * In what terms prices are tendered, the same for every tender.
 *
 * @param currency the currency of every price, by its ISO 4217 code
 * @param vat how value added tax is treated in every price
 * @param elements the prices that each tender gives; a lump sum, or a schedule of items
 * @param opening when prices are opened; null if not stated
 */
public record PriceTerms(
    @Required @CurrencyCode String currency,
    @Required VatTreatment vat,
    @Entries(min = 1, max = 100) @DistinctBy("id") List<@Required @Valid PriceElement> elements,
    @Nullable PriceOpening opening) {

  public PriceTerms {
    elements = elements == null ? List.of() : unmodifiableList(new ArrayList<>(elements));
  }

  /** Terms that do not state when prices are opened. */
  public PriceTerms(String currency, VatTreatment vat, List<PriceElement> elements) {
    this(currency, vat, elements, null);
  }
}
