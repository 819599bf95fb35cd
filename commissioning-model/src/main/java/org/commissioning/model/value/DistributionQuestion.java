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
import org.commissioning.model.money.PriceLevel;
import org.jspecify.annotations.Nullable;

/**
 * What are benefits worth if a pound is worth more to those who have fewer?
 *
 * @param currency the one currency of all amounts
 * @param prices the prices of all amounts
 * @param medianIncome the income beside which weights are taken, equivalised like the groups'
 * @param elasticity by how many per cent the worth of a pound falls when income rises by one per
 *     cent; null for the 1.3 of the Green Book
 * @param groups who gains and who loses
 */
public record DistributionQuestion(
    @Required @CurrencyCode String currency,
    @Required @Valid PriceLevel prices,
    @Required @Real(min = "1", max = "1e9") Double medianIncome,
    @Nullable @Real(min = "0", max = "5") Double elasticity,
    @Entries(min = 1, max = 1_000) @DistinctBy("id") List<@Required @Valid WeightedGroup> groups) {
  public DistributionQuestion {
    groups = groups == null ? List.of() : unmodifiableList(new ArrayList<>(groups));
  }
}
