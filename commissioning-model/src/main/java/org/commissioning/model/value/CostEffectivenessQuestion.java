package org.commissioning.model.value;

import static java.util.Collections.unmodifiableList;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.LinksResolve;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.money.PriceLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which strategies are worth their cost, and what does more effect cost?
 *
 * @param currency the one currency of all costs
 * @param prices the prices of all costs
 * @param effectUnit what effect is counted in: years of life, people housed
 * @param strategies the strategies, all over the same horizon
 * @param comparator the id of the strategy that the others are set against: what is done now
 * @param threshold what a unit of effect is worth at most; null if nobody says
 */
@OneHorizon
@LinksResolve(from = "comparator", to = "strategies[].id", target = "the id of a strategy")
public record CostEffectivenessQuestion(
    @Required @CurrencyCode String currency,
    @Required @Valid PriceLevel prices,
    @Required @Text(max = 200, oneLine = true) String effectUnit,
    @Entries(min = 1, max = 10_000) @DistinctBy("id") List<@Required @Valid Strategy> strategies,
    @Required @Id String comparator,
    @Nullable @Real(min = "0", max = "1e12") Double threshold) {
  public CostEffectivenessQuestion {
    strategies = strategies == null ? List.of() : unmodifiableList(new ArrayList<>(strategies));
  }
}
