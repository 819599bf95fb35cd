package org.commissioning.model.tender;

import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A tender that is out whatever it scores: it came late, was withdrawn, was disregarded.
 *
 * @param reason why
 * @param decidedOn when; null if not recorded
 */
public record Exclusion(
    @Required @Text(max = 5_000) String reason, @Nullable LocalDate decidedOn) {}
