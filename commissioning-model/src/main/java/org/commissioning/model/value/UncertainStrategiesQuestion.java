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
import org.commissioning.model.money.PriceLevel;
import org.jspecify.annotations.Nullable;

/**
 * How sure may one be of the best strategy, and what would it be worth to be sure?
 *
 * @param currency the one currency of all costs
 * @param prices the prices of all costs
 * @param effectUnit what effect is counted in
 * @param strategies the strategies with their draws
 * @param thresholds what a unit of effect may be worth at most, each asked about
 * @param population how many people the decision is for, over its time and discounted; null if
 *     nobody says
 */
@DrawnTogether
public record UncertainStrategiesQuestion(
    @Required @CurrencyCode String currency,
    @Required @Valid PriceLevel prices,
    @Required @Text(max = 200, oneLine = true) String effectUnit,
    @Entries(min = 1, max = 200) @DistinctBy("id") List<@Required @Valid StrategyDraws> strategies,
    @Entries(min = 1, max = 1_000) @DistinctBy
        List<@Required @Real(min = "0", max = "1e12") Double> thresholds,
    @Nullable @Real(min = "0", max = "1e12") Double population) {
  public UncertainStrategiesQuestion {
    strategies = strategies == null ? List.of() : unmodifiableList(new ArrayList<>(strategies));
    thresholds = thresholds == null ? List.of() : unmodifiableList(new ArrayList<>(thresholds));
  }
}
