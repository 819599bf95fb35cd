package org.commissioning.model.tender;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * Award rules that are not published yet, with the prices that may be expected.
 *
 * @param rules the rules as they are meant to be published
 * @param prices between what prices tenders may be expected, for each price element
 * @param steps into how many steps each range of prices is divided
 */
@LinksResolve(from = "prices[].element", to = "rules.prices.elements[].id")
public record FormulaCheckQuestion(
    @Required @Valid AwardRules rules,
    @Entries(max = 100) @DistinctBy("element") List<@Required @Valid PlausiblePrices> prices,
    @Required @WholeNumber(min = 1, max = 40) Integer steps) {

  public FormulaCheckQuestion {
    prices = prices == null ? List.of() : unmodifiableList(new ArrayList<>(prices));
  }
}
