package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * Whether an existing contract has to be modified to bridge the time until a new one, while a
 * standstill is kept open by advice (regulation 14(3)).
 *
 * @param standstillBegun whether the standstill before the new contract has begun; null if not
 *     known
 * @param adviceSought whether the authority has sought independent expert advice in it; null if not
 *     known
 * @param likelyToExpire whether there is an existing contract for the services, whose term is
 *     likely to expire before the standstill ends; null if not known
 * @param neededForContinuity whether the authority considers the modification necessary or
 *     expedient for continuity until the new contract takes effect; null if not known
 * @param noTimeForProcess whether the authority considers that regulations 6 to 13 cannot be
 *     satisfied before the term expires; null if not known
 */
public record BridgingNeed(
    @Nullable Fact standstillBegun,
    @Nullable Fact adviceSought,
    @Nullable Fact likelyToExpire,
    @Nullable Fact neededForContinuity,
    @Nullable Fact noTimeForProcess) {}
