package org.commissioning.model.regime;

import jakarta.validation.Valid;
import org.commissioning.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a known risk (Schedule 8, paragraphs 5 to 7).
 *
 * @param considered whether the authority considered before award that the risk could jeopardise
 *     performance and could not be addressed in the contract; null if not known
 * @param inNotice whether the tender or transparency notice identified it as such a risk, with the
 *     possibility of this modification; null if not known
 * @param materialised whether it has materialised, otherwise than by an act or omission of the
 *     authority or the supplier; null if not known
 * @param preventsPerformance whether because of that the contract cannot be performed to the
 *     satisfaction of the authority; null if not known
 * @param goesNoFurther whether the modification goes no further than necessary to remedy that; null
 *     if not known
 * @param newAwardNotInPublicInterest whether to award a further contract instead would not be in
 *     the public interest; null if not known
 * @param valueIgnoringRisk the estimated value, ignoring that the risk has materialised; null if
 *     that is the value as it stands
 */
public record KnownRisk(
    @Nullable Fact considered,
    @Nullable Fact inNotice,
    @Nullable Fact materialised,
    @Nullable Fact preventsPerformance,
    @Nullable Fact goesNoFurther,
    @Nullable Fact newAwardNotInPublicInterest,
    @Nullable @Valid @Pounds(aboveZero = true) Money valueIgnoringRisk) {}
