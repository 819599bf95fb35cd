package org.commissioning.model.contribution;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has a part in an outcome that several bring about.
 *
 * @param id by which the rest of the question refers to it
 * @param title what it is called; null if the id says it
 * @param input what it puts in, in a unit that is the same for all: money, hours; null if not known
 * @param claim what it says is its due; null if it makes no claim
 */
public record Contributor(
    @Required @Id String id,
    @Nullable @Text(max = 500, oneLine = true) String title,
    @Nullable @Real(min = "0", max = "1e15", leastAboveZero = "0.000001") Double input,
    @Nullable @Real(min = "0", max = "1e15", leastAboveZero = "0.000001") Double claim) {}
