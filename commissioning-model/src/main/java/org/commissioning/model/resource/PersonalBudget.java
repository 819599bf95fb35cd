package org.commissioning.model.resource;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money for the support of one person.
 *
 * @param id by which the rest of a document refers to it
 * @param person a reference that stands for the person and identifies nobody
 * @param holding who holds the money
 * @param amount how much it is over its time; null in a draft
 * @param from the first day; null if it is not known or not bounded
 * @param to the last day; null if it is not known or not bounded
 * @param plan what it is to be spent on; null if there is no plan yet
 * @param spent what has been spent so far; null if that is not known
 */
@Chronological({"from", "to"})
@OneCurrency
public record PersonalBudget(
    @Required @Id String id,
    @Required @Id String person,
    @Required BudgetHolding holding,
    @Nullable @Valid Money amount,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Valid SupportPlan plan,
    @Nullable @Valid Money spent) {}
