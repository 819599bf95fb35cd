package org.commissioning.model.learning;

import java.time.LocalDate;
import org.commissioning.model.constraint.Chronological;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something tried out, with rules set beforehand by which it is stopped or taken further.
 *
 * @param id by which the rest of a document refers to it
 * @param title what it is called
 * @param hypothesis what is expected to happen, and why
 * @param measure what shows whether it did; null in a draft
 * @param from the first day; null if it is not known or not bounded
 * @param to the last day; null if it is not known or not bounded
 * @param stopRule what ends it early; null in a draft
 * @param scaleRule what must be seen before it is taken further; null in a draft
 */
@Chronological({"from", "to"})
public record Experiment(
    @Required @Id String id,
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Text(max = 5_000) String hypothesis,
    @Nullable @Id String measure,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Text(max = 5_000) String stopRule,
    @Nullable @Text(max = 5_000) String scaleRule) {}
