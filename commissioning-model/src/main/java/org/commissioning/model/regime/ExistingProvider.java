package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * A provider with a contract for the services that has not ended (regulation 6(3)).
 *
 * @param exists whether there is one; null if not known
 * @param onlyCapable whether only it is capable of providing the services, due to their nature;
 *     null if not known
 */
public record ExistingProvider(@Nullable Fact exists, @Nullable Fact onlyCapable) {}
