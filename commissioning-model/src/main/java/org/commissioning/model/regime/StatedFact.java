package org.commissioning.model.regime;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * A fact of a case under the name that a table of rules gives it.
 *
 * @param fact its name in the table: {@code light-touch}
 * @param is whether it is so
 */
public record StatedFact(@Required @Id String fact, @Required Fact is) {}
