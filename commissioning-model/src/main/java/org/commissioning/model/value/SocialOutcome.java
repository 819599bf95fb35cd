package org.commissioning.model.value;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * An outcome with its value.
 *
 * @param id by which a result names it
 * @param title what it is; null if the id says enough
 * @param quantity how many people or things it happens to
 * @param proxy what one is taken to be worth a year, in units of the currency of the question
 * @param adjustments what is taken off
 * @param years for how many years it lasts, from year 1 on
 */
public record SocialOutcome(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Required @Real(min = "0", max = "1e12") Double quantity,
    @Required @Real(min = "-1e12", max = "1e12") Double proxy,
    @Required @Valid OutcomeAdjustments adjustments,
    @Required @WholeNumber(min = 1, max = 100) Integer years) {}
