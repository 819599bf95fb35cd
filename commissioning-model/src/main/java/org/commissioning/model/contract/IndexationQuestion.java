package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;

/**
 * What a price becomes at each review under an indexation clause: the question that an indexed
 * price answers.
 *
 * @param price the base price, above 0
 * @param terms the clause
 * @param basket the parts of the price; their weights add up to 100
 * @param series the indices
 * @param reviews the days from which new prices hold, in order, after the base period
 */
@LinksResolve(from = "basket[].series", to = "series[].id", target = "the id of a series")
@IndexationStated
public record IndexationQuestion(
    @Required @Valid Money price,
    @Required @Valid IndexationTerms terms,
    @Entries(min = 1, max = 50) List<@Required @Valid BasketPart> basket,
    @Entries(max = 50) @DistinctBy("id") List<@Required @Valid IndexSeries> series,
    @Entries(min = 1, max = 1_000) List<@Required LocalDate> reviews) {
  public IndexationQuestion {
    basket = basket == null ? List.of() : unmodifiableList(new ArrayList<>(basket));
    series = series == null ? List.of() : unmodifiableList(new ArrayList<>(series));
    reviews = reviews == null ? List.of() : unmodifiableList(new ArrayList<>(reviews));
  }
}
