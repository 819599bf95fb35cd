package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * Whether a modification could reasonably have been made together with another one. What is left
 * out is not known.
 *
 * @param couldHaveBeen whether the authority considers that it could reasonably have been made
 *     together with another modification of the contract; null if not known
 * @param wouldBePermitted whether the two as a single modification would have been permitted under
 *     section 74(1); null if not known
 * @param wouldNeedNotice whether the two as a single modification would have needed a contract
 *     change notice; null if not known
 */
public record MadeTogether(
    @Nullable Fact couldHaveBeen,
    @Nullable Fact wouldBePermitted,
    @Nullable Fact wouldNeedNotice) {}
