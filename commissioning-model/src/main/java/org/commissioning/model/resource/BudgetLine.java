package org.commissioning.model.resource;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A pot of money that may be spent.
 *
 * @param id by which candidates refer to it
 * @param title what it is; null if the id says enough
 * @param limit the most that may be spent from it, not below 0; all pots are in one currency
 */
public record BudgetLine(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Valid Money limit) {}
