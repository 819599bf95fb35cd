package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * What comes before excluding for a threat to national security (section 29).
 *
 * @param exempt whether the authority is a Minister of the Crown, a government department or the
 *     Corporate Officer of a House of Parliament; null if not known
 * @param notified whether the authority has notified a Minister of its intention; null if not known
 * @param agrees whether the Minister considers that the supplier is excludable on that ground and
 *     should be excluded; null if not known
 */
public record MinisterConsidered(
    @Nullable Fact exempt, @Nullable Fact notified, @Nullable Fact agrees) {}
