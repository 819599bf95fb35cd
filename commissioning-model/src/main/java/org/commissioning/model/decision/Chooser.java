package org.commissioning.model.decision;

import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Who decides who delivers a service.
 *
 * @param kind who chooses
 * @param party the body that chooses; null if no body does, or in a draft
 */
public record Chooser(@Required ChooserKind kind, @Nullable @Id String party) {}
