package org.commissioning.scoring.cycle;

import org.commissioning.model.cycle.MaturityStage;
import org.jspecify.annotations.Nullable;

/**
 * How far the record shows commissioning to have come.
 *
 * @param read what the record shows; null if it shows too little to say
 * @param stated what the body says of itself; null if it has not said
 * @param reason why, as a sentence
 */
public record MaturityReading(
    @Nullable MaturityStage read, @Nullable MaturityStage stated, String reason) {}
