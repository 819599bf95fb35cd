package org.commissioning.scoring.regime;

/**
 * A conflict of interest for which no step is recorded as taken.
 *
 * @param conflict its id in the assessment
 * @param reason what is missing
 */
public record UnmanagedConflict(String conflict, String reason) {}
