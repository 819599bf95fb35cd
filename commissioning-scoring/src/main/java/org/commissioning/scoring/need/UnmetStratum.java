package org.commissioning.scoring.need;

/**
 * A stratum's expected need and what is left unmet.
 *
 * @param stratum its ages and sex
 * @param expected how many people are to be expected to have the need
 * @param servedFewest the fewest of them who are served
 * @param servedMost the most of them who are served
 * @param unmetLeast the least that is unmet: below 0 where more are served than are expected
 * @param unmetMost the most that is unmet
 */
public record UnmetStratum(
    String stratum,
    double expected,
    double servedFewest,
    double servedMost,
    double unmetLeast,
    double unmetMost) {}
