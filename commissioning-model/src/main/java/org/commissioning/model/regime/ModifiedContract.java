package org.commissioning.model.regime;

import jakarta.validation.Valid;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A contract under the Procurement Act 2023 as it was awarded, before any modification.
 *
 * @param subject what it is mainly for
 * @param valueAtAward its estimated value on award, with value added tax
 * @param maximumTermDays the maximum term provided for on award, extensions included, in days
 * @param threshold the threshold amount for its type; null if not known
 * @param features of what kinds it is; null if nothing is known
 * @param readings how the authority reads what the Act leaves open; null if it has not settled that
 */
public record ModifiedContract(
    @Required ContractSubject subject,
    @Required @Valid @Pounds(aboveZero = true) Money valueAtAward,
    @Required @WholeNumber(min = 1, max = 36_525) Integer maximumTermDays,
    @Nullable @Valid @Pounds(aboveZero = true) Money threshold,
    @Nullable @Valid ContractFeatures features,
    @Nullable @Valid ModificationReadings readings) {}
