package org.commissioning.model.resource;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a support plan.
 *
 * @param title what it is
 * @param provider who provides it; null if not chosen
 * @param outcome what it is for; null if not stated
 * @param cost what it costs over the time of the budget; null if not known
 */
public record SupportLine(
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Id String provider,
    @Nullable @Id String outcome,
    @Nullable @Valid Money cost) {}
