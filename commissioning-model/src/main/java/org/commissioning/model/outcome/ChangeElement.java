package org.commissioning.model.outcome;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.RequiredWhen;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a theory of change: something put in, done, delivered, or changed for people.
 *
 * @param id by which links refer to it
 * @param kind what it is
 * @param title what it is called
 * @param outcome the outcome that it is, by its id; null for what is no outcome
 */
@RequiredWhen(component = "outcome", when = "kind", equalTo = "outcome")
public record ChangeElement(
    @Required @Id String id,
    @Required ElementKind kind,
    @Required @Text(max = 500, oneLine = true) String title,
    @Nullable @Id String outcome) {}
