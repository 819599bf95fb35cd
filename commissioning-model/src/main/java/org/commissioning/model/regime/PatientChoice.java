package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * Whether patients choose who provides the services (regulation 6(4)).
 *
 * @param offered whether a patient is offered a choice of provider; null if not known
 * @param numberUnrestricted whether the authority does not restrict the number of providers; null
 *     if not known
 * @param contractsToAll whether contracts are offered to all providers that meet all requirements;
 *     null if not known
 * @param arrangementsForInterest whether arrangements enable providers to express an interest; null
 *     if not known
 */
public record PatientChoice(
    @Nullable Fact offered,
    @Nullable Fact numberUnrestricted,
    @Nullable Fact contractsToAll,
    @Nullable Fact arrangementsForInterest) {}
