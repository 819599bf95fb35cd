package org.commissioning.model.need;

import java.time.LocalDate;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the count of people served goes by, where its source states it: it has to be what the need
 * goes by.
 *
 * @param definition who counts as having the need; null if not stated
 * @param from the first day counted; null if not stated
 * @param to the last day counted; null if not stated
 */
public record ServedBasis(
    @Nullable @Text(max = 5_000) String definition,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
