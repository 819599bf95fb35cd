package org.commissioning.model.regime;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the permitted modifications of Schedule 8 to the Procurement Act 2023. What
 * is left out is not known.
 *
 * @param providedFor whether contract and notice provide for it; null if nothing is known
 * @param urgency whether a direct award for urgency could have the same effect; null if nothing is
 *     known
 * @param unforeseeable whether the circumstances could not reasonably have been foreseen by the
 *     authority before the award; null if not known
 * @param knownRisk whether a known risk has materialised; null if nothing is known
 * @param additionalSupply whether more is to be supplied that only this supplier can supply
 *     compatibly; null if nothing is known
 * @param restructuring whether the contract passes on after a restructuring; null if nothing is
 *     known
 * @param defence whether a defence authority needs it; null if nothing is known
 */
public record PermittedGrounds(
    @Nullable @Valid ProvidedFor providedFor,
    @Nullable @Valid UrgentGround urgency,
    @Nullable Fact unforeseeable,
    @Nullable @Valid KnownRisk knownRisk,
    @Nullable @Valid AdditionalSupply additionalSupply,
    @Nullable @Valid Restructuring restructuring,
    @Nullable @Valid DefenceNeed defence) {}
