package org.commissioning.scoring.method;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table for which there is no figure, and why.
 *
 * @param row the row, counted from 0
 * @param label what the row is about: an area
 * @param reason why there is no figure, as a person would say it
 * @param threshold the number that would have had to be reached; null if there is none
 * @param observed the number found instead; null if there is none
 */
public record Gap(
    int row, String label, String reason, @Nullable Double threshold, @Nullable Double observed) {}
