package org.commissioning.model.regime;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * May this contract for health care services be modified during its term, and has that to be
 * published?
 *
 * @param on the day of the modification
 * @param awardedBy the process by which the contract was awarded; null if not known
 * @param urgency whether it must be made urgently; null if nothing is known
 * @param bridging whether it bridges the time until a new contract; null if nothing is known
 * @param providedFor whether the contract documents provide for it clearly and unambiguously; null
 *     if not known
 * @param change how it differs: of the values, that of the contract when entered into and that with
 *     every modification since and this one
 */
public record ProviderModificationQuestion(
    @Required @Commenced("psr23-r13") LocalDate on,
    @Nullable ProviderProcess awardedBy,
    @Nullable @Valid UrgentNeed urgency,
    @Nullable @Valid BridgingNeed bridging,
    @Nullable Fact providedFor,
    @Required @Valid ContractChange change) {}
