package org.commissioning.model.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether aggrieved providers made representations in a standstill, and how far they are dealt
 * with. A fact that is absent is unknown.
 *
 * @param received whether representations were received in time
 * @param dealtWith whether the authority has heard those who made them, given the information they
 *     may have, reviewed its decision and told providers of its further decision
 * @param moreDecisions whether it intends to decide again
 * @param ready whether it has decided to go on: to enter into the contract, to abandon or to repeat
 *     a step
 * @param lastDecisionOn the day on which the last further decision was communicated; null if not
 *     known
 */
public record StandstillRepresentations(
    @Nullable Fact received,
    @Nullable Fact dealtWith,
    @Nullable Fact moreDecisions,
    @Nullable Fact ready,
    @Nullable @CalendarDay LocalDate lastDecisionOn) {}
