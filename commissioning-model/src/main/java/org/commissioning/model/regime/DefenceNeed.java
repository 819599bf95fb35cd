package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * Whether a defence authority needs the modification (Schedule 8, paragraphs 10 and 11).
 *
 * @param technology whether it is necessary to take advantage of developments in technology or to
 *     prevent or mitigate harm from them; null if not known
 * @param supplyNecessary whether continuous supply is necessary for the armed forces to keep their
 *     capabilities; null if not known
 * @param ensuresSupply whether the modification is necessary to ensure that supply; null if not
 *     known
 */
public record DefenceNeed(
    @Nullable Fact technology, @Nullable Fact supplyNecessary, @Nullable Fact ensuresSupply) {}
