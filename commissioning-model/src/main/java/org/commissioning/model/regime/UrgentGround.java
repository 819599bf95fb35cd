package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * Whether a direct award could achieve the purpose of a modification (Schedule 8, paragraph 2).
 *
 * @param byDirectAward whether its purpose could otherwise be achieved by a direct award under
 *     section 41; null if not known
 * @param extremeUrgency whether that award could be made for extreme and unavoidable urgency
 *     (Schedule 5, paragraph 13); null if not known
 * @param protectLife whether that award could be made under regulations to protect life (section
 *     42); null if not known
 */
public record UrgentGround(
    @Nullable Fact byDirectAward, @Nullable Fact extremeUrgency, @Nullable Fact protectLife) {}
