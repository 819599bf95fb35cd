package org.commissioning.model.value;

import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome is worth a year, and to whom.
 *
 * @param unitValue for one outcome a year, in units of the currency of the question
 * @param correction by which share it is lowered for want of good evidence; null where the grades
 *     of the benefit say
 * @param kind to whom it is worth something
 * @param cashable the share of it that a budget can be cut by
 */
public record OutcomeValue(
    @Required @Real(min = "-1e12", max = "1e12") Double unitValue,
    @Nullable @Real(min = "0", max = "1") Double correction,
    @Required BenefitKind kind,
    @Required @Real(min = "0", max = "1") Double cashable) {}
