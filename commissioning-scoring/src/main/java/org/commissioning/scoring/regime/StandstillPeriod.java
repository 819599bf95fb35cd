package org.commissioning.scoring.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days in which nobody enters into the contract.
 *
 * @param kind what sets it
 * @param begins its first day; null if there is none
 * @param lastDay its last day, which it includes to midnight; null if there is none, or if it stays
 *     open
 * @param earliestEntry the first day after it; null if there is none, or if it stays open
 * @param staysOpen whether representations keep it open with no end yet
 */
public record StandstillPeriod(
    StandstillKind kind,
    @Nullable LocalDate begins,
    @Nullable LocalDate lastDay,
    @Nullable LocalDate earliestEntry,
    boolean staysOpen) {}
