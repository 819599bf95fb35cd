package org.commissioning.model.regime;

import jakarta.validation.Valid;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How proposed arrangements for health care services differ from the existing contract when that
 * was entered into. What is left out is not known.
 *
 * @param existingValue the lifetime value of the existing contract when it was entered into
 * @param proposedValue the lifetime value of the proposed arrangements
 * @param differentInCharacter whether they are materially different in character; null if not known
 * @param solelySuccession whether they are so solely because another provider succeeded after a
 *     corporate change; null if not known
 * @param meetsSelectionCriteria whether the authority is satisfied that the provider meets the
 *     basic selection criteria; null if not known
 * @param attributableToAuthority whether changes in the services are attributable to a decision of
 *     the authority; null if not known
 * @param externalFactors whether the change responds to external factors beyond the control of
 *     authority and provider; null if not known
 */
public record ContractChange(
    @Nullable @Valid @Pounds(aboveZero = true) Money existingValue,
    @Nullable @Valid @Pounds(aboveZero = true) Money proposedValue,
    @Nullable Fact differentInCharacter,
    @Nullable Fact solelySuccession,
    @Nullable Fact meetsSelectionCriteria,
    @Nullable Fact attributableToAuthority,
    @Nullable Fact externalFactors) {}
