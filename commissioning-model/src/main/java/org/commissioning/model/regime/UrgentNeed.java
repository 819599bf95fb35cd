package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * Whether an award or a modification must be made urgently (regulation 14(2)).
 *
 * @param mustBeUrgent whether it must be made urgently; null if not known
 * @param foreseeableOrAttributable whether the reason was foreseeable by the authority or
 *     attributable to it; null if not known
 * @param riskToSafety whether to delay it would be likely to pose a risk to patient or public
 *     safety; null if not known
 */
public record UrgentNeed(
    @Nullable Fact mustBeUrgent,
    @Nullable Fact foreseeableOrAttributable,
    @Nullable Fact riskToSafety) {}
