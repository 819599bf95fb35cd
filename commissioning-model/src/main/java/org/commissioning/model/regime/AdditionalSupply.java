package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * Whether more may be had from the same supplier (Schedule 8, paragraph 8).
 *
 * @param inAddition whether it provides for supply in addition to what the contract already
 *     provides for; null if not known
 * @param incompatible whether another supplier would supply something different or incompatible;
 *     null if not known
 * @param difficulty whether that would result in disproportionate technical difficulties or other
 *     significant inconvenience; null if not known
 * @param duplication whether that would result in substantial duplication of costs; null if not
 *     known
 */
public record AdditionalSupply(
    @Nullable Fact inAddition,
    @Nullable Fact incompatible,
    @Nullable Fact difficulty,
    @Nullable Fact duplication) {}
