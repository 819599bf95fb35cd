package org.commissioning.model.tender;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Someone who marks tenders.
 *
 * @param id the id under which the marks are recorded
 * @param name the person's name; null for an evaluator kept under a pseudonym
 * @param role what the person brings: "clinical lead"; null if not recorded
 */
public record Evaluator(
    @Required @Id String id,
    @Nullable @Text(max = 200, oneLine = true) String name,
    @Nullable @Text(max = 200, oneLine = true) String role) {}
