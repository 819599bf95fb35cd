package org.commissioning.model.regime;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Which process must or may a relevant authority follow to select who provides health care services
 * in England?
 *
 * @param on the day of the decision
 * @param urgency whether the award must be made urgently; null if nothing is known
 * @param concludesFramework whether the procurement is to conclude a framework agreement, or to add
 *     providers to one; null if not known
 * @param basedOnFramework whether the contract is to be based on a framework agreement; null if not
 *     known
 * @param existing the provider that has a contract for these services; null if nothing is known
 * @param choice whether patients choose the provider; null if nothing is known
 * @param replacement the contract that would be replaced; null if nothing is known
 * @param canIdentifyMostSuitable whether the authority takes the view that it is likely to be able
 *     to identify the most suitable provider; null if not known
 */
public record ProviderSelectionQuestion(
    @Required @Commenced("psr23-r6") LocalDate on,
    @Nullable @Valid UrgentNeed urgency,
    @Nullable Fact concludesFramework,
    @Nullable Fact basedOnFramework,
    @Nullable @Valid ExistingProvider existing,
    @Nullable @Valid PatientChoice choice,
    @Nullable @Valid ContractReplacement replacement,
    @Nullable Fact canIdentifyMostSuitable) {}
