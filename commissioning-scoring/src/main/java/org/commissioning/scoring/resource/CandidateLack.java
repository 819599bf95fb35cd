package org.commissioning.scoring.resource;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a candidate that is not funded.
 *
 * @param constraint the pot, floor, cap, exclusion or requirement that adding it would break
 * @param by by how much: in money for pots, spend and shares of spend, in candidates for counts;
 *     null for exclusions and requirements
 */
public record CandidateLack(String constraint, @Nullable BigDecimal by) {}
